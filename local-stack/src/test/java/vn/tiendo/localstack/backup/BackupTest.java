package vn.tiendo.localstack.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.localstack.EmbeddedKafka;
import vn.tiendo.localstack.EmbeddedPostgres18;
import vn.tiendo.localstack.FreePort;
import vn.tiendo.localstack.LocalDatabases;
import vn.tiendo.localstack.Passwords;

/** An owner and a reader with the tables of messaging, as small as the backup knows them. */
@Tag("slow")
class BackupTest {

    private static final String TOPIC = "tiendo.owner.v1";
    private static final UUID SUBJECT = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final List<String> DATABASES = List.of("owner", "reader");
    private static final Map<String, Boolean> READERS = Map.of("reader", true);

    @TempDir
    private Path directory;

    private EmbeddedPostgres18 postgres;
    private EmbeddedKafka kafka;

    @BeforeEach
    void start() throws IOException, SQLException {
        Files.createDirectories(directory.resolve("secrets"));
        postgres = EmbeddedPostgres18.start(directory.resolve("postgres"), FreePort.next(), passwords("secrets"));
        kafka = EmbeddedKafka.start(directory.resolve("kafka"), FreePort.next(), FreePort.next());
        for (var database : DATABASES) {
            new LocalDatabases(postgres, passwords("secrets")).of(database);
            run(database, """
                    create table outbox_sequence (topic text, subject uuid, last bigint);
                    create table outbox (id bigint generated always as identity, event_id uuid, topic text, type text,
                      source text, subject uuid, sequence bigint, occurred_at timestamptz, traceparent text, data text);
                    create table inbox (topic text, subject uuid, sequence bigint);
                    create table dead_letter (topic text, subject uuid, sequence bigint, resolved_at timestamptz);
                    create table consumer_offset (topic text, partition int, next_offset bigint, fresh_through timestamptz)
                    """);
        }
    }

    @AfterEach
    void stop() throws IOException {
        kafka.close();
        postgres.close();
    }

    @Test
    void sendsAgainWhatWasOnItsWayAndNothingThatWasSaidLater() throws Exception {
        // Given: of three events the reader has one, the second is on Kafka only, the third is not sent yet.
        run("owner", "insert into outbox_sequence values ('%s', '%s', 3)".formatted(TOPIC, SUBJECT));
        for (int number = 1; number <= 2; number++) {
            send(number);
        }
        run("owner", """
                insert into outbox (event_id, topic, type, source, subject, sequence, occurred_at, data)
                values ('%s', '%s', 'said', 'owner', '%s', 3, now(), '{"n":3}')
                """.formatted(event(3), TOPIC, SUBJECT));
        run("reader", "insert into inbox values ('%s', '%s', 1)".formatted(TOPIC, SUBJECT));
        run("reader", "insert into consumer_offset values ('%s', 0, 1, now())".formatted(TOPIC));
        // and a fourth, which came to Kafka while the copy was being made, after its moment
        send(4);
        // When
        var taken = backUp();
        var restored = restore("elsewhere");
        // Then
        assertThat(taken.inFlight()).isEqualTo(2);
        assertThat(restored.putBack()).isOne();
        assertThat(restored.gaps()).isEmpty();
        assertThat(answers("elsewhere", "owner", "select sequence || data from outbox order by id"))
                .containsExactly("2{\"n\":2}", "3{\"n\":3}");
        assertThat(answers("elsewhere", "reader", "select next_offset::text from consumer_offset"))
                .containsExactly("0");
    }

    @Test
    void isOfOneMomentHoweverMuchIsWrittenMeanwhile() throws Exception {
        // Given: somebody writes to both databases, always to the second first
        run("owner", "create table counted (n int primary key)");
        run("reader", "create table counted (n int primary key)");
        var done = new AtomicBoolean();
        var writer = Thread.ofPlatform().start(() -> write(done));
        // When
        backUp();
        done.set(true);
        writer.join();
        restore("elsewhere");
        // Then
        var first = Integer.parseInt(answers("elsewhere", "owner", "select count(*)::text from counted")
                .getFirst());
        var second = Integer.parseInt(answers("elsewhere", "reader", "select count(*)::text from counted")
                .getFirst());
        assertThat(first).isPositive();
        assertThat(second - first).isBetween(0, 1);
    }

    @Test
    void tellsOfAStreamThatAReaderWouldNotGetWhole() throws Exception {
        // Given: two events were said, and nobody has them any more
        run("owner", "insert into outbox_sequence values ('%s', '%s', 2)".formatted(TOPIC, SUBJECT));
        backUp();
        // When
        var restored = restore("elsewhere");
        // Then
        assertThat(restored.gaps())
                .singleElement()
                .asString()
                .contains(SUBJECT.toString(), "said up to 2, held up to 0");
    }

    @Test
    void refusesADamagedOrUnfinishedBackupAndAnOccupiedPlace() throws Exception {
        backUp();
        assertThatThrownBy(this::backUp).isInstanceOf(BackupRefused.class).hasMessageContaining("is not empty");
        assertThatThrownBy(() -> new Restore(
                                directory.resolve("backup"),
                                directory.resolve("postgres"),
                                directory.resolve("secrets"))
                        .run(DATABASES, READERS))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("There are data already");
        var control = directory.resolve("backup/cluster/global/pg_control");
        var bytes = Files.readAllBytes(control);
        bytes[100] ^= 1;
        Files.write(control, bytes);
        assertThatThrownBy(() -> restore("damaged"))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("pg_control is not what was backed up");
        Files.delete(control);
        assertThatThrownBy(() -> restore("incomplete"))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("pg_control is missing");
        Files.delete(directory.resolve("backup/backup.properties"));
        assertThatThrownBy(() -> restore("unfinished"))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("holds no finished backup");
    }

    private Backup.Taken backUp() throws IOException, SQLException {
        return new Backup(
                        directory.resolve("postgres"),
                        directory.resolve("secrets"),
                        postgres.port(),
                        kafka.bootstrapServers(),
                        DATABASES)
                .into(directory.resolve("backup"));
    }

    private Restore.Restored restore(String place) throws IOException, SQLException {
        var root = directory.resolve(place);
        return new Restore(directory.resolve("backup"), root.resolve("postgres"), root.resolve("secrets"))
                .run(DATABASES, READERS);
    }

    private List<String> answers(String place, String database, String query) throws IOException, SQLException {
        var root = directory.resolve(place);
        try (var server = EmbeddedPostgres18.start(
                        root.resolve("postgres"), FreePort.next(), passwords(place + "/secrets"));
                var connection = server.connect(database);
                var rows = connection.createStatement().executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    private void write(AtomicBoolean done) {
        try (var owner = postgres.connect("owner");
                var reader = postgres.connect("reader")) {
            for (int n = 0; !done.get(); n++) {
                execute(reader, "insert into counted values (%d)".formatted(n));
                execute(owner, "insert into counted values (%d)".formatted(n));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void send(int number) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var admin = Admin.create(settings)) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get();
            }
        }
        var written = new ProducerRecord<byte[], byte[]>(
                TOPIC, "{\"n\":%d}".formatted(number).getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        event(number).toString(),
                        "ce_type",
                        "said",
                        "ce_source",
                        "owner",
                        "ce_subject",
                        SUBJECT.toString(),
                        "ce_sequence",
                        Integer.toString(number),
                        "ce_time",
                        "2026-11-21T00:00:00.000Z")
                .forEach((name, text) -> written.headers().add(name, text.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(written).get();
        }
    }

    private static UUID event(int number) {
        return new UUID(0, number);
    }

    private Passwords passwords(String secrets) throws IOException {
        return Passwords.in(directory.resolve(secrets).resolve("passwords"));
    }

    private void run(String database, String sql) throws SQLException {
        try (var connection = postgres.connect(database)) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
