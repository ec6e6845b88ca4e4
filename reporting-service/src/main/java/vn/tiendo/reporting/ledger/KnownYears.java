package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/**
 * Own figures by year, apart for each year in which they became known: sums of the counters of months. A year is summed up
 * when the counters hold all that was recorded in it, and stays as it is.
 */
@ApplicationScoped
class KnownYears {

    private static final String SUMS = """
            select unit_id, indicator_id, date_trunc('year', month::timestamp)::date as year,
                   date_trunc('year', known_month::timestamp)::date as known_year, sum(quantity) as quantity,
                   sum(made)::integer as made
              from own_unit_month where known_month >= :from and known_month < :before
             group by unit_id, indicator_id, year, known_year
            """;
    private static final String ADD = "insert into own_unit_known_year " + SUMS + """
            on conflict on constraint own_unit_known_year_pk do update set quantity = excluded.quantity, made = excluded.made
            """;
    private static final String RECOUNT = "merge into own_unit_known_year kept using (" + SUMS + """
            ) counted
               on kept.unit_id = counted.unit_id and kept.indicator_id = counted.indicator_id
              and kept.year = counted.year and kept.known_year = counted.known_year
             when not matched by source then delete
             when not matched then insert values (counted.unit_id, counted.indicator_id, counted.year, counted.known_year,
               counted.quantity, counted.made)
             when matched and (kept.quantity, kept.made) is distinct from (counted.quantity, counted.made) then
               update set quantity = counted.quantity, made = counted.made
            """;
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private final Jdbi jdbi;

    KnownYears(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether a year has ended since the last time. */
    boolean areDue() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                select date_trunc('year', folded_through at time zone 'UTC')::date > before
                  from counter_fold cross join known_year_fold
                """).mapTo(Boolean.class).one());
    }

    /** Sums up the years that have ended since the last time; whoever calls it holds the counters. */
    void catchUp(Instant foldedThrough) {
        var before = beginOfYear(foldedThrough);
        var summed = summed();
        if (summed.isBefore(before)) {
            run(ADD, summed, before);
        }
    }

    /** Sums all up again, after the counters of months. */
    void recount(Instant foldedThrough) {
        run(RECOUNT, FIRST, beginOfYear(foldedThrough));
    }

    static LocalDate beginOfYear(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().withDayOfYear(1);
    }

    private LocalDate summed() {
        return jdbi.withHandle(handle -> handle.createQuery("select before from known_year_fold")
                .mapTo(LocalDate.class)
                .one());
    }

    private void run(String statement, LocalDate from, LocalDate before) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(statement)
                    .bind("from", from)
                    .bind("before", before)
                    .execute();
            handle.createUpdate("update known_year_fold set before = :before")
                    .bind("before", before)
                    .execute();
        });
    }
}
