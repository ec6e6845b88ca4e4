package vn.tiendo.reporting.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Which plans are to be examined: those that something concerns that has become known, and all when the day turns. */
@ApplicationScoped
class WatchedPlans {

    // What is owed and was sent or sent back.
    private static final String REPORTED = """
            (select owed.plan_id, owed.indicator_ids
               from report_act act join report r on r.id = act.report_id
               join known_obligation_act owed on owed.instance_id = r.instance_id
              where act.recorded_at > :from and act.recorded_at <= :through
                and act.kind in ('SUBMITTED', 'RETURNED')) reported""";
    private static final String SAID_OF_PLANS = """
            insert into watched_plan (plan_id, to_examine)
            select plan_id, true from known_plan_act where recorded_at > :from and recorded_at <= :through
             union select plan_id, true from known_obligation_act where recorded_at > :from and recorded_at <= :through
             union select plan_id, true from known_explanation where recorded_at > :from and recorded_at <= :through
             union select plan_id, true from <reported>
            on conflict on constraint watched_plan_pk do update set to_examine = true
            """.replace("<reported>", REPORTED);
    // A zero, a level and a report may turn what a ratio or a coverage says as a posting does.
    private static final String ENTERED = """
            with entered as materialized (
              select indicator_id from posting where recorded_at > :from and recorded_at <= :through
               union select indicator_id from stock_level where recorded_at > :from and recorded_at <= :through
               union select indicator_id from zero_report where recorded_at > :from and recorded_at <= :through
               union select unnest(indicator_ids) from <reported>)
            update watched_plan set to_examine = true
             where not to_examine
               and (indicator_ids is null and exists (select from entered)
                 or indicator_ids && array(select indicator_id from entered))
            """.replace("<reported>", REPORTED);
    // What registers, ratings, indicators and units say may concern any plan; so may a report that names no indicators.
    private static final String SAID_OF_ALL = """
            select exists (select from registry_posting where recorded_at > :from and recorded_at <= :through)
                or exists (select from organisation_rating where recorded_at > :from and recorded_at <= :through)
                or exists (select from <reported> where cardinality(indicator_ids) = 0)
                or exists (select from known_indicator_act where recorded_at > :from and recorded_at <= :through)
                or exists (select from known_rating_scale where recorded_at > :from and recorded_at <= :through)
                or exists (select from known_calendar where recorded_at > :from and recorded_at <= :through)
            """.replace("<reported>", REPORTED);

    /** An import of a million enterprises concerns all plans, and goes on for minutes. */
    private static final Duration BETWEEN_ALL = Duration.ofMinutes(1);

    private final Jdbi jdbi;

    WatchedPlans(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * How far was looked.
     *
     * @param allConcerned whether something became known since all plans were marked that may concern any of them
     */
    record Looked(Instant through, LocalDate day, boolean allConcerned, Instant allMarkedAt) {}

    /** Locked until the transaction ends; empty while another replica looks. */
    Optional<Looked> lock() {
        return jdbi.withHandle(handle -> {
            handle.execute("""
                    insert into alert_watch (known_through, day, all_concerned, all_marked_at)
                    values (timestamptz '1970-01-01 00:00Z', date '1970-01-01', true, timestamptz '1970-01-01 00:00Z')
                    on conflict on constraint alert_watch_pk do nothing
                    """);
            return handle.createQuery("""
                    select * from alert_watch for update skip locked
                    """)
                    .map((row, context) -> new Looked(
                            row.getObject("known_through", OffsetDateTime.class).toInstant(),
                            row.getObject("day", LocalDate.class),
                            row.getBoolean("all_concerned"),
                            row.getObject("all_marked_at", OffsetDateTime.class).toInstant()))
                    .findOne();
        });
    }

    /** Marks whatever became known after what was looked at, as far as the horizon. */
    void mark(Looked last, Instant horizon, LocalDate today, boolean unitsChanged) {
        jdbi.useHandle(handle -> {
            update(handle, SAID_OF_PLANS, last.through(), horizon);
            update(handle, ENTERED, last.through(), horizon);
            boolean concerned = last.allConcerned() || unitsChanged || saidOfAll(handle, last.through(), horizon);
            boolean waited = last.allMarkedAt().plus(BETWEEN_ALL).isBefore(horizon);
            boolean all = last.day().isBefore(today) || (concerned && waited);
            if (all) {
                handle.execute("update watched_plan set to_examine = true where not to_examine");
            }
            handle.createUpdate("""
                    update alert_watch set known_through = :horizon, day = :today, all_concerned = :concerned,
                           all_marked_at = :allMarkedAt
                    """)
                    .bind("horizon", horizon)
                    .bind("today", today)
                    .bind("concerned", concerned && !all)
                    .bind("allMarkedAt", all ? horizon : last.allMarkedAt())
                    .execute();
        });
    }

    private static void update(Handle handle, String sql, Instant from, Instant through) {
        handle.createUpdate(sql).bind("from", from).bind("through", through).execute();
    }

    private static boolean saidOfAll(Handle handle, Instant from, Instant through) {
        return handle.createQuery(SAID_OF_ALL)
                .bind("from", from)
                .bind("through", through)
                .mapTo(Boolean.class)
                .one();
    }

    List<UUID> toExamine() {
        return jdbi.withHandle(handle -> handle.createQuery("select plan_id from watched_plan where to_examine")
                .mapTo(UUID.class)
                .list());
    }

    /** The plan is this transaction's to examine; false where another replica has it or had it. */
    boolean take(UUID plan) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select plan_id from watched_plan where plan_id = :plan and to_examine for update skip locked
                """)
                .bind("plan", plan)
                .mapTo(UUID.class)
                .findOne()
                .isPresent());
    }

    /** @param indicators facts of which move it; null: any fact does */
    void examined(UUID plan, @Nullable Collection<UUID> indicators) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update watched_plan set to_examine = false, indicator_ids = :indicators where plan_id = :plan
                """)
                .bind("plan", plan)
                .bind("indicators", indicators == null ? null : indicators.toArray(UUID[]::new))
                .execute());
    }
}
