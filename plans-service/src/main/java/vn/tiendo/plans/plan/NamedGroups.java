package vn.tiendo.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.plans.knowngroup.KnownGroups;
import vn.tiendo.plans.knowngroup.MembershipNews;
import vn.tiendo.plans.period.Knowledge;

/** Groups that coordinate a task or are reported to: a plan binds their members of today as if it named them. */
@ApplicationScoped
class NamedGroups {
    private static final String NAMED = """
            select unnest(coordinating_ids) from task_planned where %1$s
            union
            select unnest(recipient_ids) from obligation_planned where %1$s
            """;

    private final Jdbi jdbi;
    private final KnownGroups groups;
    private final Knowledge knowledge;

    NamedGroups(Jdbi jdbi, KnownGroups groups, Knowledge knowledge) {
        this.jdbi = jdbi;
        this.groups = groups;
        this.knowledge = knowledge;
    }

    /** Which of the units belong to a group that the plan names. */
    Set<UUID> members(UUID planId, Set<UUID> units) {
        var named = groups.among(jdbi.withHandle(handle -> handle.createQuery(NAMED.formatted("plan_id = :plan"))
                .bind("plan", planId)
                .mapTo(UUID.class)
                .set()));
        return having(named, units)
                .flatMap(this::members)
                .filter(units::contains)
                .collect(Collectors.toSet());
    }

    /** The groups named by any plan to which one of the units belongs. */
    Set<UUID> having(Set<UUID> units) {
        var named = groups.among(jdbi.withHandle(handle ->
                handle.createQuery(NAMED.formatted("true")).mapTo(UUID.class).set()));
        return having(named, units)
                .filter(group -> members(group).anyMatch(units::contains))
                .collect(Collectors.toSet());
    }

    // Members by a rule are many: only groups are asked that may have one of the units.
    private Stream<UUID> having(Set<UUID> named, Set<UUID> units) {
        return named.isEmpty()
                ? Stream.of()
                : groups.concernedBy(new MembershipNews(Set.of(), units)).stream()
                        .filter(named::contains);
    }

    private Stream<UUID> members(UUID group) {
        return groups.members(group, knowledge.today(), Knowledge.ALL.knownAt()).stream()
                .flatMap(Collection::stream);
    }
}
