package vn.tiendo.reporting.knownobligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.rebuild.Derived;

/** The stored copy of what plans-service said that units owe. */
@ApplicationScoped
class ObligationActs implements Derived {

    // The last word known on an instance counts; one that is withdrawn from a later day was still owed on this one.
    // What was sent for it by the day is its report, unless it or a later version was sent back by then, as in
    // Punctuality.
    private static final String OVERDUE = """
            select owed.* from known_obligation_act owed
             where owed.owed and owed.tier = 1 and owed.cutoff < :at and owed.recorded_at <= :knownAt
               and owed.unit_id = any(:units)
               and ((owed.period_from >= :from and owed.period_through <= :through)
                 or (owed.named_from >= :from and owed.named_through <= :through))
               and not exists (select from known_obligation_act later
                                where later.instance_id = owed.instance_id and later.position > owed.position
                                  and later.recorded_at <= :knownAt
                                  and (later.owed or later.effective_on <= :at))
               and not exists (select from report r
                                 join report_act sent on sent.report_id = r.id and sent.kind = 'SUBMITTED'
                                where r.instance_id = owed.instance_id
                                  and sent.recorded_at <= :knownAt and sent.done_on <= :at
                                  and not exists (select from report other
                                                    join report_act again
                                                      on again.report_id = other.id and again.kind = 'SUBMITTED'
                                                     and again.position >= sent.position
                                                    join report_act back
                                                      on back.report_id = other.id and back.kind = 'RETURNED'
                                                     and back.recorded_at <= :knownAt and back.done_on <= :at
                                                   where other.instance_id = owed.instance_id))
             order by owed.position
            """;

    private final Jdbi jdbi;

    ObligationActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(ObligationAct act) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_obligation_act (position, instance_id, plan_id, unit_id, owed, tier, period_from,
                  period_through, named_from, named_through, cutoff, indicator_ids, effective_on, recorded_at, body)
                values (:position, :instance, :plan, :unit, :owed, :tier, :from, :through, :namedFrom, :namedThrough,
                  :cutoff, :indicators, :effectiveOn, :recordedAt, :body)
                """)
                .bind("position", act.position())
                .bind("instance", act.instanceId())
                .bind("plan", act.planId())
                .bind("unit", act.unitId())
                .bind("owed", act.owed())
                .bind("tier", act.tier())
                .bind("from", act.from())
                .bind("through", act.through())
                .bind("namedFrom", act.namedFrom())
                .bind("namedThrough", act.namedThrough())
                .bind("cutoff", act.cutoff())
                .bind("indicators", act.indicators().toArray(UUID[]::new))
                .bind("effectiveOn", act.effectiveOn())
                .bind("recordedAt", act.recordedAt())
                .bind("body", act.body())
                .execute());
    }

    /** What these units owe on periods within these days, past its cut-off and without a report. */
    List<OwedReport> overdue(AsOf view, Period within, Collection<UUID> units) {
        return jdbi.withHandle(handle -> handle.createQuery(OVERDUE)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt())
                .bind("from", within.from())
                .bind("through", within.through())
                .bind("units", units.toArray(UUID[]::new))
                .map((row, context) -> owed(row))
                .list());
    }

    /** The cut-offs after the day of what the unit owes in the view. */
    List<LocalDate> dueAfter(LocalDate day, UUID unit, AsOf view) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select owed.cutoff from known_obligation_act owed
                 where owed.owed and owed.unit_id = :unit and owed.cutoff > :day and owed.recorded_at <= :knownAt
                   and not exists (select from known_obligation_act later
                                    where later.instance_id = owed.instance_id and later.position > owed.position
                                      and later.recorded_at <= :knownAt
                                      and (later.owed or later.effective_on <= :at))
                 order by owed.cutoff
                """)
                .bind("unit", unit)
                .bind("day", day)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt())
                .mapTo(LocalDate.class)
                .list());
    }

    /** Who owes by the plan, and to whom by the last word on each obligation. */
    Set<UUID> namedBy(UUID plan, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select unit_id from known_obligation_act where plan_id = :plan and recorded_at <= :knownAt
                union
                select cast(jsonb_array_elements_text(cast(body as jsonb) -> 'recipientIds') as uuid)
                  from (select distinct on (obligation_id) body from known_obligation_act
                         where plan_id = :plan and owed and recorded_at <= :knownAt
                         order by obligation_id, position desc) last
                """)
                .bind("plan", plan)
                .bind("knownAt", knownAt)
                .mapTo(UUID.class)
                .set());
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_obligation_act in exclusive mode");
            handle.execute("delete from known_obligation_act");
        });
    }

    private static OwedReport owed(ResultSet row) throws SQLException {
        return new OwedReport(
                row.getObject("instance_id", UUID.class),
                row.getObject("obligation_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                new Period(
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_through", LocalDate.class)),
                named(row),
                row.getObject("cutoff", LocalDate.class),
                Set.copyOf(List.of((UUID[]) row.getArray("indicator_ids").getArray())));
    }

    private static @Nullable Period named(ResultSet row) throws SQLException {
        var from = row.getObject("named_from", LocalDate.class);
        return from == null ? null : new Period(from, row.getObject("named_through", LocalDate.class));
    }
}
