package vn.tiendo.plans.knowngroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsOverTime;

/** The groups that have arrived here. */
@ApplicationScoped
public class KnownGroups {
    private final KnownGroupActs acts;
    private final KnownUnits units;

    KnownGroups(KnownGroupActs acts, KnownUnits units) {
        this.acts = acts;
        this.units = units;
    }

    /** Who belongs to the group on the day, in the order of codes; empty where it is no group that had arrived by then. */
    public Optional<List<UUID>> members(UUID groupId, LocalDate day, Instant knownAt) {
        return overTime(groupId, knownAt).flatMap(members -> members.on(day));
    }

    /** The same for many days; empty where it is no group that had arrived by then. */
    public Optional<MembersOverTime> overTime(UUID groupId, Instant knownAt) {
        var known = acts.of(groupId, knownAt);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var named = new HashSet<UUID>();
        var systems = new HashMap<String, UnitsOverTime>();
        for (var act : known) {
            if (act.members() != null) {
                named.addAll(act.members());
            }
            if (act.rule() != null) {
                systems.computeIfAbsent(act.rule().system(), system -> units.ofSystem(system, knownAt));
            }
        }
        return Optional.of(new MembersOverTime(known, units.overTime(named, knownAt), systems));
    }

    /**
     * The groups that may have other members since the news: those of which it tells; those whose list has ever named one
     * of its units; and those with a rule in the system of one of its units, for all of it or for what is below a unit that
     * ever stood above that one. A unit takes with it what is below it, which is below the same units then.
     */
    public Set<UUID> concernedBy(MembershipNews news) {
        var concerned = new HashSet<>(news.groups());
        if (!news.units().isEmpty()) {
            concerned.addAll(
                    acts.concernedBy(news.units(), units.systems(news.units()), units.everAbove(news.units())));
        }
        return concerned;
    }

    /** Which of the ids are those of groups that have arrived. */
    public Set<UUID> among(Collection<UUID> ids) {
        return acts.among(ids);
    }
}
