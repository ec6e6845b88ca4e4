package vn.tiendo.reporting.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What any replica has recorded, as far as dashboards may show it. */
@ApplicationScoped
class RecordedChanges {

    // More than this at once is an import: nobody asks any more what it touches.
    private static final int TOLD_APART = 2_000;

    // Of a registry posting the indicator that shows it may be another one: a share counts two. A report that is sent
    // or
    // sent back ends or begins what is missing, of any.
    private static final String FOUND = """
            with found as (
              (select indicator_id, unit_id, recorded_at from posting
                where recorded_at > :after order by recorded_at limit :most)
              union all
              (select null, unit_id, recorded_at from registry_posting
                where recorded_at > :after order by recorded_at limit :most)
              union all
              (select indicator_id, unit_id, recorded_at from zero_report
                where recorded_at > :after order by recorded_at limit :most)
              union all
              (select indicator_id, unit_id, recorded_at from stock_level
                where recorded_at > :after order by recorded_at limit :most)
              union all
              (select null, null, recorded_at from organisation_rating
                where recorded_at > :after order by recorded_at limit :most)
              union all
              (select null, r.unit_id, act.recorded_at from report_act act join report r on r.id = act.report_id
                where act.recorded_at > :after and act.kind in ('SUBMITTED', 'RETURNED')
                order by act.recorded_at limit :most))
            select indicator_id, unit_id, max(recorded_at) as known_from, count(*) as times
              from found group by indicator_id, unit_id
            """;

    // What other services said is committed together with how far they were read: no other trace needs to be looked
    // for.
    private static final String READ_UP_TO = """
            select (select coalesce(sum(next_offset), 0) from consumer_offset)
                   + (select count(*) from dead_letter where resolved_at is not null) as read_up_to,
                   date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond' as known_from
            """;

    private final Jdbi jdbi;

    RecordedChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What became visible after an instant. Something recorded shortly after it may be missing as long as an older
     * transaction is running, and is found when asked again.
     */
    List<Change> since(Instant after) {
        var found = jdbi.withHandle(handle -> handle.createQuery(FOUND)
                .bind("after", after.atOffset(ZoneOffset.UTC))
                .bind("most", TOLD_APART)
                .map((row, context) -> new Found(
                        new Change(
                                row.getObject("indicator_id", UUID.class),
                                row.getObject("unit_id", UUID.class),
                                instant(row.getObject("known_from", OffsetDateTime.class))),
                        row.getLong("times")))
                .list());
        return found.stream().mapToLong(Found::times).sum() < TOLD_APART
                ? found.stream().map(Found::change).toList()
                : List.of(Change.ofAnything(foreign().knownFrom()));
    }

    private record Found(Change change, long times) {}

    /** How far the other services have been read here by all replicas together, and from when on that is known. */
    ReadUpTo foreign() {
        return jdbi.withHandle(handle -> handle.createQuery(READ_UP_TO)
                .map((row, context) -> new ReadUpTo(
                        row.getLong("read_up_to"), instant(row.getObject("known_from", OffsetDateTime.class))))
                .one());
    }

    /** @param mark another one when more has been read */
    record ReadUpTo(long mark, Instant knownFrom) {

        boolean isMoreThan(ReadUpTo before) {
            return mark != before.mark;
        }
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
