package vn.tiendo.reporting.targetchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.TargetState;

/** How targets stood, in the database. */
@ApplicationScoped
class TargetChangeRows {

    private final Jdbi jdbi;

    TargetChangeRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How the targets of a plan stood when they were last looked at. */
    Map<TargetStanding.Key, TargetStanding> seen(UUID plan) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from watched_target where plan_id = :plan")
                .bind("plan", plan)
                .map((row, context) -> standing(row))
                .collect(Collectors.toMap(TargetStanding::key, Function.identity())));
    }

    void see(UUID plan, Collection<TargetStanding> standings) {
        if (standings.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into watched_target (target_id, unit_id, period_from, period_through, plan_id, state, since)
                    values (:target, :unit, :from, :through, :plan, :state, :since)
                    on conflict on constraint watched_target_pk
                    do update set state = excluded.state, since = excluded.since
                    """);
            for (var standing : standings) {
                var key = standing.key();
                batch.bind("target", key.targetId())
                        .bind("unit", key.unitId())
                        .bind("from", key.period().from())
                        .bind("through", key.period().through())
                        .bind("plan", plan)
                        .bind("state", standing.state().name())
                        .bind("since", standing.since())
                        .add();
            }
            batch.execute();
        });
    }

    /** The same with their instants of recording. */
    List<TargetStateChange> record(Collection<TargetStateChange> changes) {
        var recorded = new ArrayList<TargetStateChange>();
        jdbi.useHandle(handle -> {
            for (var change : changes) {
                var instant = handle.createQuery("""
                        insert into target_state_change (id, target_id, plan_id, unit_id, period_from, period_through,
                          former, state, percent, on_day)
                        values (:id, :target, :plan, :unit, :from, :through, :former, :state, :percent, :onDay)
                        returning recorded_at
                        """)
                        .bind("id", change.id())
                        .bind("target", change.targetId())
                        .bind("plan", change.planId())
                        .bind("unit", change.unitId())
                        .bind("from", change.period().from())
                        .bind("through", change.period().through())
                        .bind("former", change.former())
                        .bind("state", change.state())
                        .bind("percent", change.percent())
                        .bind("onDay", change.onDay())
                        .mapTo(Instant.class)
                        .one();
                recorded.add(change.recordedAt(instant));
            }
        });
        return recorded;
    }

    private static TargetStanding standing(ResultSet row) throws SQLException {
        return new TargetStanding(
                new TargetStanding.Key(
                        row.getObject("target_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        new Period(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_through", LocalDate.class))),
                TargetState.valueOf(row.getString("state")),
                null,
                false,
                row.getObject("since", LocalDate.class));
    }
}
