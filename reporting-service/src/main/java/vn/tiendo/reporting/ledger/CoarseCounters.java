package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.reporting.rebuild.Derived;

/**
 * Own figures by month and by year: sums of all that was recorded through an instant that no horizon is before. They are
 * folded behind the writers, so that nobody who enters a fact waits for a counter of his unit's year.
 */
@ApplicationScoped
public class CoarseCounters implements Derived {

    private static final String RECORDED = """
            with recorded as (
              select unit_id, indicator_id, occurred_on, quantity, made, recorded_at from posting
               where recorded_at > :after and recorded_at <= :through
              union all
              select unit_id, indicator_id, occurred_on, quantity, made, recorded_at from registry_posting
               where recorded_at > :after and recorded_at <= :through),
            counted as (
              select unit_id, indicator_id, date_trunc('month', occurred_on::timestamp)::date as month,
                     date_trunc('month', recorded_at at time zone 'UTC')::date as known_month,
                     sum(quantity) as quantity, sum(made)::integer as made
                from recorded group by unit_id, indicator_id, month, known_month)
            """;
    private static final String FOLD = RECORDED + """
            , months as (
              insert into own_unit_month as kept (unit_id, indicator_id, month, known_month, quantity, made)
              select * from counted order by unit_id, indicator_id, month, known_month
              on conflict on constraint own_unit_month_pk do update
                set quantity = kept.quantity + excluded.quantity, made = kept.made + excluded.made)
            insert into own_unit_year as kept (unit_id, indicator_id, year, quantity, made)
            select unit_id, indicator_id, date_trunc('year', month::timestamp)::date as year, sum(quantity), sum(made)
              from counted group by unit_id, indicator_id, year order by unit_id, indicator_id, year
            on conflict on constraint own_unit_year_pk do update
              set quantity = kept.quantity + excluded.quantity, made = kept.made + excluded.made
            """;
    private static final String RECOUNT_MONTHS = RECORDED + """
            merge into own_unit_month kept using counted
               on kept.unit_id = counted.unit_id and kept.indicator_id = counted.indicator_id
              and kept.month = counted.month and kept.known_month = counted.known_month
             when not matched by source then delete
             when not matched then insert values (counted.unit_id, counted.indicator_id, counted.month,
               counted.known_month, counted.quantity, counted.made)
             when matched and (kept.quantity, kept.made) is distinct from (counted.quantity, counted.made) then
               update set quantity = counted.quantity, made = counted.made
            """;
    private static final String RECOUNT_YEARS = """
            merge into own_unit_year kept using (
              select unit_id, indicator_id, date_trunc('year', month::timestamp)::date as year, sum(quantity) as quantity,
                     sum(made)::integer as made
                from own_unit_month group by unit_id, indicator_id, year) counted
               on kept.unit_id = counted.unit_id and kept.indicator_id = counted.indicator_id and kept.year = counted.year
             when not matched by source then delete
             when not matched then insert values (counted.unit_id, counted.indicator_id, counted.year, counted.quantity,
               counted.made)
             when matched and (kept.quantity, kept.made) is distinct from (counted.quantity, counted.made) then
               update set quantity = counted.quantity, made = counted.made
            """;

    private final Jdbi jdbi;
    private final KnownYears years;

    CoarseCounters(Jdbi jdbi, KnownYears years) {
        this.jdbi = jdbi;
        this.years = years;
    }

    /**
     * Adds what was recorded since the last time. Runs inside a transaction; of several replicas one does it.
     *
     * @param horizon asked for in an earlier statement
     * @return whether there was anything to add
     */
    public boolean fold(Instant horizon) {
        var after = lock("for update skip locked");
        if (after.isEmpty() || !after.get().isBefore(horizon) || !isAnythingRecorded(after.get(), horizon)) {
            return false;
        }
        run(FOLD, after.get(), horizon);
        jdbi.useHandle(handle -> handle.createUpdate("update counter_fold set folded_through = :through")
                .bind("through", horizon)
                .execute());
        return true;
    }

    /** Sums up the years of knowledge that have ended: seldom, but then for a while. Runs inside a transaction of its own. */
    public void sumUpYears() {
        // Looked at without a lock: it is asked every few seconds, and due once a year.
        if (years.areDue()) {
            lock("for update skip locked").ifPresent(years::catchUp);
        }
    }

    /** Holds the folding back until the end of the rebuild. */
    @Override
    public void remove() {
        lock("for update");
    }

    /** What is folded stays folded through the same instant: only what a recount does not confirm is written. */
    @Override
    public void recount() {
        var through = lock("").orElseThrow();
        run(RECOUNT_MONTHS, Instant.EPOCH, through);
        jdbi.useHandle(handle -> handle.execute(RECOUNT_YEARS));
        years.recount(through);
    }

    private Optional<Instant> lock(String how) {
        return jdbi.withHandle(handle -> handle.createQuery("select folded_through from counter_fold " + how)
                .map((row, context) ->
                        row.getObject("folded_through", OffsetDateTime.class).toInstant())
                .findOne());
    }

    private boolean isAnythingRecorded(Instant after, Instant through) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select exists (select from posting where recorded_at > :after and recorded_at <= :through)
                    or exists (select from registry_posting where recorded_at > :after and recorded_at <= :through)
                """)
                .bind("after", after)
                .bind("through", through)
                .mapTo(Boolean.class)
                .one());
    }

    private void run(String statement, Instant after, Instant through) {
        jdbi.useHandle(handle -> handle.createUpdate(statement)
                .bind("after", after)
                .bind("through", through)
                .execute());
    }
}
