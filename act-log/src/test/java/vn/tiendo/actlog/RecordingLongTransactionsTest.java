package vn.tiendo.actlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.LocalDatabase;
import vn.tiendo.localstack.testing.StackForTests;

/** A transaction that writes for long chooses an instant to come, so that nobody waits for it. */
class RecordingLongTransactionsTest {

    private static LocalDatabase database;

    @BeforeAll
    static void aDatabaseWithOneTableOfFacts() throws Exception {
        database = StackForTests.get().database("units");
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(migration("V001__add_commit_horizon.sql"));
            statement.execute(migration("V002__record_from_a_later_instant.sql"));
            statement.execute(migration("V003__record_from_now_where_the_instant_has_passed.sql"));
            statement.execute("create table fact (recorded_at timestamptz not null default recording_instant())");
        }
    }

    private static String migration(String name) throws Exception {
        try (var in = RecordingLongTransactionsTest.class.getResourceAsStream("/db/act-log/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void holdsNobodyBackBeforeItsInstant() throws Exception {
        try (var slow = open();
                var quick = open()) {
            slow.setAutoCommit(false);
            var stamp = recordFrom(slow, "1 minute");
            insert(slow);
            insert(quick);

            var known = newest(quick);
            assertThat(CommitHorizon.present(quick)).isBetween(known, stamp.minusSeconds(30));
            slow.rollback();
        }
    }

    @Test
    void isUnknownWhenCommittedUntilItsInstantHasPassed() throws Exception {
        try (var slow = open();
                var quick = open()) {
            slow.setAutoCommit(false);
            var stamp = recordFrom(slow, "300 milliseconds");
            insert(slow);
            slow.commit();

            var before = CommitHorizon.present(quick);
            assertThat(before).isBefore(stamp);
            assertThat(known(quick, before, stamp)).isZero();
            var after = before;
            while (after.isBefore(stamp)) {
                after = CommitHorizon.present(quick);
            }
            assertThat(known(quick, after, stamp)).isEqualTo(1);
        }
    }

    @Test
    void holdsTheHorizonBackWhenItTakesLongerThanItChose() throws Exception {
        try (var slow = open();
                var quick = open()) {
            slow.setAutoCommit(false);
            var stamp = recordFrom(slow, "50 milliseconds");
            insert(slow);
            while (now(quick).isBefore(stamp.plusMillis(20))) {
                Thread.onSpinWait();
            }
            assertThat(CommitHorizon.present(quick)).isBefore(stamp);
            slow.commit();
            assertThat(CommitHorizon.present(quick)).isAfterOrEqualTo(stamp);
        }
    }

    @Test
    void isRecordedFromNowWhereItsInstantHasPassedAndNeverHoldsTheHorizonAtIt() throws Exception {
        try (var late = open();
                var quick = open()) {
            late.setAutoCommit(false);
            var before = CommitHorizon.present(quick);
            var stamp = recordFrom(late, "-1 second");
            insert(late);
            assertThat(stamp).isAfter(before);
            assertThat(CommitHorizon.present(quick)).isAfterOrEqualTo(before).isBefore(stamp);
            late.commit();
            assertThat(known(quick, CommitHorizon.present(quick), stamp)).isEqualTo(1);
        }
    }

    @Test
    void refusesASecondInstant() throws Exception {
        try (var connection = open()) {
            connection.setAutoCommit(false);
            insert(connection);
            assertThatThrownBy(() -> recordFrom(connection, "1 minute")).isInstanceOf(SQLException.class);
            connection.rollback();
        }
    }

    private static Instant recordFrom(Connection connection, String later) throws SQLException {
        return instant(connection, "select record_from(clock_timestamp() + interval '" + later + "')");
    }

    private static Instant now(Connection connection) throws SQLException {
        return instant(connection, "select clock_timestamp()");
    }

    private static Instant newest(Connection connection) throws SQLException {
        return instant(connection, "select max(recorded_at) from fact");
    }

    private static Instant instant(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into fact default values");
        }
    }

    private static long known(Connection connection, Instant horizon, Instant stamp) throws SQLException {
        try (var statement =
                connection.prepareStatement("select count(*) from fact where recorded_at <= ? and recorded_at = ?")) {
            statement.setObject(1, horizon.atOffset(ZoneOffset.UTC));
            statement.setObject(2, stamp.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static Connection open() throws SQLException {
        return database.connectAsOwner();
    }
}
