package vn.tiendo.units.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import vn.tiendo.events.EventSources;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.Topics;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Outcome;
import vn.tiendo.exchange.job.Statements;

/**
 * Writes what {@code import_change} holds as acts, versions and events, in sets. What takes longest and needs no stamp
 * comes first; then the transaction chooses the instant of its recording, by what remains, so that nobody waits for it
 * (docs/adr/0007-bulk-imports.md).
 */
final class EnterpriseLoad {

    /** What is left when the versions of new enterprises are written, as a share of the time that these took. */
    private static final double REMAINING = 1.0;

    private static final Duration PER_UPDATED_ROW = Duration.ofNanos(400_000);
    private static final Duration AT_LEAST = Duration.ofMillis(150);

    private static final String TERMS = "name, name_key, ownership, status, location_id, managed_by_id, zone_id,"
            + " industry_code, industry_version";
    private static final String NEW_VERSIONS = """
            insert into enterprise_version (enterprise_id, valid_during, code, <terms>)
            select enterprise_id, daterange(effective_on, null), code, <terms>
              from import_change where outcome = 'CREATED' order by enterprise_id
            """.replace("<terms>", TERMS);
    private static final String NEW_ENTERPRISES = """
            insert into enterprise (enterprise_id, code, recorded_at)
            select enterprise_id, code, ? from import_change where outcome = 'CREATED' order by enterprise_id
            """;
    private static final String ACTS = """
            insert into enterprise_act (enterprise_id, type, effective_on, recorded_at, recorded_by, <terms>)
            select enterprise_id, case outcome when 'CREATED' then 'REGISTERED' else 'CHANGED' end, effective_on, ?, ?,
                   <terms>
              from import_change where outcome in ('CREATED', 'UPDATED') order by enterprise_id
            """.replace("<terms>", TERMS);
    private static final String NEW_SEQUENCES = """
            insert into outbox_sequence (topic, subject, last)
            select ?, enterprise_id, 1 from import_change where outcome = 'CREATED' order by enterprise_id
            """;
    private static final String FIELDS = """
            'name', name, 'ownership', ownership, 'status', status, 'locationId', location_id,
            'managedById', managed_by_id, 'zoneId', zone_id,
            'industry', case when industry_code is not null
                             then json_build_object('code', industry_code, 'version', industry_version) end
            """;
    private static final String REGISTERED = """
            insert into outbox (event_id, topic, type, source, subject, sequence, occurred_at, data)
            select uuidv7(), ?, ?, ?, enterprise_id, 1, ?, json_strip_nulls(json_build_object(
                     'enterpriseId', enterprise_id, 'effectiveOn', effective_on, 'recordedAt', cast(? as text),
                     'code', code, <fields>))
              from import_change where outcome = 'CREATED' order by enterprise_id
            """.replace("<fields>", FIELDS);
    // The numbers come out of the statement that moves them on: looked up in a table that has just grown a millionfold,
    // they would be looked up by its old statistics.
    private static final String CHANGED = """
            with moved as (
              insert into outbox_sequence (topic, subject, last)
              select ?, enterprise_id, 1 from import_change where outcome = 'UPDATED' order by enterprise_id
              on conflict (topic, subject) do update set last = outbox_sequence.last + 1
              returning topic, subject, last)
            insert into outbox (event_id, topic, type, source, subject, sequence, occurred_at, data)
            select uuidv7(), m.topic, ?, ?, enterprise_id, m.last, ?, json_strip_nulls(json_build_object(
                     'enterpriseId', enterprise_id, 'effectiveOn', effective_on, 'recordedAt', cast(? as text),
                     <fields>))
              from import_change c join moved m on m.subject = c.enterprise_id
             where outcome = 'UPDATED' order by enterprise_id
            """.replace("<fields>", FIELDS);
    /** What was updated, as arrays of ids that are not too long for one call or row. */
    private static final String UPDATED_IN_PARTS = """
            select array_agg(enterprise_id) as ids from (
              select enterprise_id, (row_number() over (order by enterprise_id)) / 5000 as part
                from import_change where outcome = 'UPDATED') updated
             group by part
            """;

    private static final String FOLD = "select fold_enterprises(ids) from (" + UPDATED_IN_PARTS + ") parts";
    private static final String CONCLUDE_LATER = "insert into eligibility_due (enterprises) " + UPDATED_IN_PARTS;

    /** From so many new rows on, the statistics of before would mislead every search until the next autovacuum. */
    private static final long MANY = 10_000;

    private final Statements sql;
    private final ImportOrder order;
    private final Outcome outcome;

    EnterpriseLoad(Connection connection, ImportOrder order, Outcome outcome) {
        this.sql = new Statements(connection);
        this.order = order;
        this.outcome = outcome;
    }

    /** Writes everything; the caller commits. The instant from which on it is known. */
    Instant write() throws SQLException {
        long began = System.nanoTime();
        if (outcome.created() > 0) {
            sql.run(NEW_VERSIONS);
            sql.run(NEW_SEQUENCES, Topics.UNITS_BULK);
            countAnew("enterprise_version");
        }
        var stamp = sql.instant(
                "select record_from(clock_timestamp() + cast(? as interval))", remaining(System.nanoTime() - began));
        var recordedAt = InstantText.of(stamp.toInstant());
        if (outcome.created() > 0) {
            sql.run(NEW_ENTERPRISES, stamp);
            countAnew("enterprise");
        }
        sql.run(ACTS, stamp, order.by().subject());
        if (outcome.created() > 0) {
            sql.run(
                    REGISTERED,
                    Topics.UNITS_BULK,
                    EventTypes.ENTERPRISE_REGISTERED,
                    EventSources.UNITS,
                    stamp,
                    recordedAt);
        }
        if (outcome.updated() > 0) {
            sql.number(FOLD);
            sql.run(CONCLUDE_LATER);
            sql.run(CHANGED, Topics.UNITS_BULK, EventTypes.ENTERPRISE_CHANGED, EventSources.UNITS, stamp, recordedAt);
        }
        return stamp.toInstant();
    }

    private void countAnew(String table) throws SQLException {
        if (outcome.created() >= MANY) {
            sql.run("analyze " + table);
        }
    }

    private String remaining(long spent) {
        long nanos = Math.max(
                AT_LEAST.toNanos(), (long) (spent * REMAINING) + outcome.updated() * PER_UPDATED_ROW.toNanos());
        return nanos / 1_000 + " microseconds";
    }
}
