package vn.tiendo.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.obligation.InstanceWithdrawn.Cause;
import vn.tiendo.plans.period.Period;

/** The acts on instances in the database; only ever added to. */
@ApplicationScoped
class InstanceActs {
    // Of each instance the last that was said of it, and its withdrawal where nothing was said after that.
    private static final String STANDING = """
            select due.*, w.cause, w.reason, w.document, w.moved_to_ids, w.effective_on as withdrawn_on,
                   w.recorded_at as withdrawn_at, w.position as withdrawn_position
              from (select distinct on (instance_id) * from obligation_due
                     where recorded_at <= :knownAt and %s
                     order by instance_id, position desc) due
              left join lateral (
                select * from obligation_withdrawn
                 where instance_id = due.instance_id and position > due.position and recorded_at <= :knownAt
                 order by position desc limit 1) w on true
            """;

    private final Jdbi jdbi;

    InstanceActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Records all of them, in their order. */
    List<InstanceDue> owe(UUID planId, List<Owed> owed) {
        if (owed.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into obligation_due (instance_id, obligation_id, plan_id, unit_id, group_id, tier, due_key,
                      can_be_given, last_day, period_from, period_through, named_from, named_through, cutoff,
                      moved_from_id)
                    values (:instance, :obligation, :plan, :unit, cast(:group as uuid), :tier, :key, :from, :lastDay,
                      :periodFrom, :periodThrough, :namedFrom, :namedThrough, :cutoff, cast(:movedFrom as uuid))
                    """);
            owed.forEach(one -> bind(batch, planId, one));
            return batch.executePreparedBatch(
                            "instance_id",
                            "obligation_id",
                            "plan_id",
                            "unit_id",
                            "group_id",
                            "tier",
                            "due_key",
                            "can_be_given",
                            "last_day",
                            "period_from",
                            "period_through",
                            "named_from",
                            "named_through",
                            "cutoff",
                            "moved_from_id",
                            "recorded_at",
                            "position")
                    .map(InstanceRows::due)
                    .list();
        });
    }

    private static void bind(PreparedBatch batch, UUID planId, Owed owed) {
        var due = owed.due();
        bind(batch, "period", due.period());
        bind(batch, "named", due.named());
        batch.bind("instance", owed.instanceId())
                .bind("obligation", owed.obligationId())
                .bind("plan", planId)
                .bind("unit", owed.unitId())
                .bind("group", owed.groupId())
                .bind("tier", owed.tier())
                .bind("key", due.key())
                .bind("from", due.from())
                .bind("lastDay", due.lastAcceptableDay())
                .bind("cutoff", due.cutoff())
                .bind("movedFrom", owed.movedFromId())
                .add();
    }

    private static void bind(PreparedBatch batch, String name, @Nullable Period period) {
        batch.bind(name + "From", period == null ? null : period.from())
                .bind(name + "Through", period == null ? null : period.through());
    }

    InstanceWithdrawn withdraw(Instance instance, Decision decision, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        insert into obligation_withdrawn (effective_on, instance_id, obligation_id, plan_id, unit_id,
                          cause, reason, document, moved_to_ids)
                        values (:effectiveOn, :instance, :obligation, :plan, :unit, :cause, :reason, :document, :movedTo)
                        returning *
                        """)
                .bind("effectiveOn", effectiveOn)
                .bind("instance", instance.id())
                .bind("obligation", instance.act().obligationId())
                .bind("plan", instance.act().planId())
                .bind("unit", instance.unitId())
                .bind("cause", decision.cause().name())
                .bind("reason", decision.reason())
                .bind("document", decision.document())
                .bindArray("movedTo", UUID.class, decision.movedToIds())
                .map(InstanceRows::withdrawn)
                .one());
    }

    /** Why an instance is withdrawn. */
    record Decision(Cause cause, String reason, @Nullable String document, List<UUID> movedToIds) {}

    Optional<Instance> find(UUID instanceId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(STANDING.formatted("instance_id = :instance"))
                .bind("instance", instanceId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map(InstanceRows::instance)
                .findOne());
    }

    /** All instances of a plan, withdrawn ones included, by due date. */
    List<Instance> ofPlan(UUID planId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        STANDING.formatted("plan_id = :plan") + " order by due.last_day, due.instance_id")
                .bind("plan", planId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map(InstanceRows::instance)
                .list());
    }

    /** By due date, after the instance with which the page before ended. */
    List<Instance> page(InstanceFilter filter, Instant knownAt, DueCursor after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(STANDING.formatted(InstanceFilter.CONDITION) + """
                         where (due.last_day, due.instance_id) > (:afterDay, :afterId)
                           and (cast(:dueFrom as date) is null or due.last_day >= :dueFrom)
                           and (cast(:dueThrough as date) is null or due.last_day <= :dueThrough)
                         order by due.last_day, due.instance_id limit :limit
                        """)
                .bindMethods(filter)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .bind("afterDay", after.lastDay())
                .bind("afterId", after.instanceId())
                .bind("limit", limit)
                .map(InstanceRows::instance)
                .list());
    }
}
