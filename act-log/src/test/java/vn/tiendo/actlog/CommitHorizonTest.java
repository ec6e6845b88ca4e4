package vn.tiendo.actlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.localstack.LocalDatabase;
import vn.tiendo.localstack.testing.StackForTests;

class CommitHorizonTest {

    private static LocalDatabase database;

    @BeforeAll
    static void aDatabaseWithOneTableOfFacts() throws Exception {
        database = StackForTests.get().database("units");
        try (var connection = open();
                var statement = connection.createStatement();
                var migration =
                        CommitHorizonTest.class.getResourceAsStream("/db/act-log/V001__add_commit_horizon.sql")) {
            statement.execute(new String(migration.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            statement.execute("create table fact (recorded_at timestamptz not null default recording_instant())");
            statement.execute("create index fact_recorded on fact (recorded_at)");
        }
    }

    @Test
    void neverPassesATransactionThatMayStillCommit() throws Exception {
        try (var slow = open();
                var quick = open()) {
            slow.setAutoCommit(false);
            record(slow);
            var stamp = CommitHorizon.recording(slow);
            record(quick);

            var horizon = CommitHorizon.present(quick);
            assertThat(horizon).isBefore(stamp);
            var before = factsKnownAt(quick, horizon);
            slow.commit();

            assertThat(factsKnownAt(quick, horizon)).isEqualTo(before);
            assertThat(CommitHorizon.present(quick)).isAfterOrEqualTo(stamp);
        }
    }

    @Test
    void showsAWriterItsOwnWriteAtOnce() throws Exception {
        try (var connection = open()) {
            for (int i = 0; i < 50; i++) {
                record(connection);
                var newest = newest(connection);
                assertThat(CommitHorizon.present(connection)).isAfterOrEqualTo(newest);
            }
        }
    }

    @Test
    void givesAllRowsOfATransactionOneInstantInWholeMilliseconds() throws Exception {
        try (var connection = open()) {
            connection.setAutoCommit(false);
            record(connection);
            var first = CommitHorizon.recording(connection);
            record(connection);
            assertThat(CommitHorizon.recording(connection)).isEqualTo(first).isEqualTo(newest(connection));
            assertThat(first.getNano() % 1_000_000).isZero();
            connection.commit();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anAnswerNeverChangesWhateverCommitsLate(int seed) throws Exception {
        var go = new AtomicBoolean(true);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor();
                var reader = open()) {
            for (int i = 0; i < 6; i++) {
                var random = new Random(31L * seed + i);
                writers.submit(() -> {
                    writeUntilTold(go, random);
                    return null;
                });
            }
            record Answer(Instant knownAt, long facts) {}
            var answers = new ArrayList<Answer>();
            while (answers.size() < 150) {
                var horizon = CommitHorizon.present(reader);
                answers.add(new Answer(horizon, factsKnownAt(reader, horizon)));
            }
            go.set(false);
            writers.shutdown();
            assertThat(writers.awaitTermination(30, java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
            for (var answer : answers) {
                assertThat(factsKnownAt(reader, answer.knownAt())).isEqualTo(answer.facts());
            }
        }
    }

    static Stream<Integer> seeds() {
        return IntStream.rangeClosed(1, 4).boxed();
    }

    private static void writeUntilTold(AtomicBoolean go, Random random) throws SQLException {
        try (var connection = open()) {
            connection.setAutoCommit(false);
            while (go.get()) {
                record(connection);
                try (var pause = connection.createStatement()) {
                    // Some transactions stay open for a while after their instant is given.
                    pause.execute("select pg_sleep(" + random.nextInt(8) / 1000.0 + ")");
                }
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
            }
        }
    }

    private static void record(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into fact default values");
        }
    }

    private static long factsKnownAt(Connection connection, Instant knownAt) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from fact where recorded_at <= ?")) {
            statement.setObject(1, knownAt.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static Instant newest(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select max(recorded_at) from fact")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static Connection open() throws SQLException {
        return database.connectAsOwner();
    }
}
