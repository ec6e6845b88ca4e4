package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.localstack.LocalDatabase;
import vn.tiendo.localstack.testing.StackForTests;

/** A service reduced to its database, its messaging and a fold that writes down what it is given. */
final class ServiceForTests implements AutoCloseable {

    static final String TYPE = "vn.tiendo.tests.something-happened.v1";

    private final LocalDatabase database;
    private final AgroalDataSource pool;
    private final Jdbi jdbi;
    private final Transactions transactions = new Transactions(JtaForTests.manager());
    private final InboxSignal signal = new InboxSignal();
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final MessagingMetrics metrics;
    private final List<AutoCloseable> running = new ArrayList<>();

    private ServiceForTests(LocalDatabase database) {
        this.database = database;
        this.pool = JtaForTests.pool(
                database.url(), database.app().role(), database.app().password());
        this.jdbi = EnlistedJdbi.over(pool);
        this.metrics = new MessagingMetrics(registry, pool);
    }

    static ServiceForTests named(String name) {
        var database = StackForTests.get().database(name);
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().role(),
                        database.owner().password())
                .locations("classpath:db/act-log", "classpath:db/messaging", "classpath:db/tests")
                .placeholders(Map.of("app", database.app().role()))
                .load()
                .migrate();
        return new ServiceForTests(database);
    }

    AgroalDataSource pool() {
        return pool;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    Transactions transactions() {
        return transactions;
    }

    MeterRegistry registry() {
        return registry;
    }

    Inbox inbox() {
        return new Inbox(pool, signal);
    }

    Outbox outbox() {
        return new Outbox(pool, () -> null);
    }

    DeadLetters deadLetters() {
        return deadLetters(new WritingDown(pool));
    }

    DeadLetters deadLetters(EventFold fold) {
        return new DeadLetters(pool, JtaForTests.manager(), List.of(fold));
    }

    /** Says that something happened, in a transaction of its own. */
    UUID say(String topic, UUID subject) {
        return transactions.inNew(() -> outbox().append(something(topic, subject)));
    }

    static OutgoingEvent something(String topic, UUID subject) {
        return new OutgoingEvent(topic, TYPE, "/tests", subject, "{\"subject\":\"" + subject + "\"}");
    }

    Relay startRelay(String bootstrapServers) {
        return startRelay(bootstrapServers, Lane.SINGLE);
    }

    Relay startRelay(String bootstrapServers, Lane lane) {
        var relay = new Relay(pool, JtaForTests.manager(), bootstrapServers, lane);
        relay.start();
        running.add(relay);
        return relay;
    }

    InboxConsumer startConsumer(String bootstrapServers, String topic) {
        return startConsumer(bootstrapServers, topic, new WritingDown(pool));
    }

    InboxConsumer startConsumer(String bootstrapServers, String topic, EventFold fold) {
        return startConsumer(bootstrapServers, topic, fold, Set.of());
    }

    InboxConsumer startConsumer(String bootstrapServers, String topic, EventFold fold, Set<String> passedOver) {
        var consumer = new InboxConsumer(
                pool,
                JtaForTests.manager(),
                new Subscription(bootstrapServers, "readers-of-" + topic, Set.of(topic), Lane.of(topic)),
                new EventFolds(List.of(fold), passedOver),
                signal,
                metrics,
                Clock.systemUTC());
        consumer.start();
        running.add(consumer);
        return consumer;
    }

    /** The arguments by which another process finds this service's database. */
    List<String> login() {
        return List.of(database.url(), database.app().role(), database.app().password());
    }

    /** Says that something happened to each of the subjects in turn, so many times. */
    List<UUID> sayOfEach(String topic, List<UUID> subjects, int times) {
        var said = new ArrayList<UUID>();
        for (int i = 0; i < times; i++) {
            said.addAll(transactions.inNew(() -> outbox().appendAll(subjects.stream()
                    .map(subject -> something(topic, subject))
                    .toList())));
        }
        return said;
    }

    long waitingInOutbox() {
        return count("outbox");
    }

    long folded() {
        return count("written_down");
    }

    long stored() {
        return count("inbox");
    }

    /** How many records of the topic have been read, over all partitions. */
    long readUntil(String topic) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(sum(next_offset), 0) from consumer_offset where topic = :topic")
                .bind("topic", topic)
                .mapTo(Long.class)
                .one());
    }

    private long count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    /** The numbers of the subject's events in the order in which they were folded. */
    List<Long> foldedNumbers(UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select sequence from written_down where subject = :subject order by place")
                .bind("subject", subject)
                .mapTo(Long.class)
                .list());
    }

    /** Nothing lost, nothing twice, the order of each subject kept. */
    void assertFoldedOnceInOrder(List<UUID> subjects, long events) {
        for (var subject : subjects) {
            assertThat(foldedNumbers(subject)).as("events of " + subject).containsExactlyElementsOf(oneTo(events));
        }
        assertThat(count("inbox")).as("events in the inbox").isEqualTo(events * subjects.size());
    }

    static List<UUID> subjects(int many) {
        return Stream.generate(UUID::randomUUID).limit(many).toList();
    }

    static List<Long> oneTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    @Override
    public void close() throws Exception {
        for (var part : running.reversed()) {
            part.close();
        }
        pool.close();
    }
}
