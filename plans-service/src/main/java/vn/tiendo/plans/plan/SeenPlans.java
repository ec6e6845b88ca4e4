package vn.tiendo.plans.plan;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Reach;

/** Which rows of a list the caller may know of, by their plans and units; asked once a request for each plan. */
@RequestScoped
public class SeenPlans {
    private final PlanActs acts;
    private final Concerns concerns;
    private final Authority authority;
    private final NamedGroups groups;
    private final Map<UUID, Boolean> binding = new HashMap<>();
    private final Map<UUID, Boolean> owned = new HashMap<>();

    SeenPlans(PlanActs acts, Concerns concerns, Authority authority, NamedGroups groups) {
        this.acts = acts;
        this.concerns = concerns;
        this.authority = authority;
        this.groups = groups;
    }

    /** For lists of plans; null: all of them. */
    PlanFilter.@Nullable Sighted sighted() {
        return authority
                .everReached()
                .map(reached -> new PlanFilter.Sighted(
                        acts.units().stream()
                                .filter(unit -> authority.isBoundBy(unit, authority.today()))
                                .toList(),
                        Stream.concat(reached.stream(), groups.having(reached).stream())
                                .toList()))
                .orElse(null);
    }

    /** Of what everybody reads whom the plan binds. */
    public boolean shows(UUID planId) {
        return binding.computeIfAbsent(planId, plan -> concerns.isSeen("plan", plan, Reach.SEEN));
    }

    /** Of what is between a unit and those of the plan. */
    public boolean shows(UUID planId, UUID unitId, LocalDate on) {
        return authority.sees(unitId, on)
                || owned.computeIfAbsent(planId, plan -> concerns.isSeen("plan", plan, Reach.OWN));
    }
}
