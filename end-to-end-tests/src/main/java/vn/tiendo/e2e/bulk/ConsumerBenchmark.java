package vn.tiendo.e2e.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/**
 * How many events a second reporting-service takes in: registrations of enterprises, of which it keeps a copy, and then
 * organisations established in them, which an indicator counts. The events are put into the topic as an import would, so
 * that nothing but the taking in is measured. Beside it the same rows, written by one plain statement a table.
 */
public final class ConsumerBenchmark {

    private static final String TOPIC = "tiendo.units.bulk.v1";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(10);
    // Moved in the transaction that stores and folds what was read.
    private static final String READ =
            "select coalesce(sum(next_offset), 0) from consumer_offset where topic = '" + TOPIC + "'";
    private static final String PLAIN_COPIES = """
            create temporary table plain_inbox (like inbox including indexes);
            create temporary table plain_act (like known_enterprise_act including indexes);
            insert into plain_inbox select * from inbox where position > %1$d;
            insert into plain_act select * from known_enterprise_act where position > %1$d
            """;
    private static final String PLAIN_POSTINGS = """
            create temporary table plain_event (like inbox including indexes);
            create temporary table plain_organisation (like known_organisation_act including indexes);
            create temporary table plain_posting (like registry_posting including indexes);
            create temporary table plain_day (like own_unit_day including indexes);
            insert into plain_event select * from inbox where position > %1$d;
            insert into plain_organisation select * from known_organisation_act where position > %1$d;
            insert into plain_posting select * from registry_posting;
            insert into plain_day select indicator_id, unit_id, occurred_on, sum(quantity), sum(made) from plain_posting
             group by 1, 2, 3
            """;

    private final TiendoSystem system;
    private final Databases databases;
    private final String broker;
    private final int events;

    public ConsumerBenchmark(TiendoSystem system, Map<String, String> environment, int events) {
        this.system = system;
        this.databases = new Databases(environment);
        this.broker = environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:8085");
        this.events = events;
    }

    public List<Figure> measure() throws SQLException {
        var unit = unit();
        try (var reporting = databases.open("reporting")) {
            var warm = ids(events / 10);
            taken(reporting, warm.size(), number -> registered(warm.get(number), unit));
            var enterprises = ids(events);
            long position = Databases.number(reporting, "select coalesce(max(position), 0) from inbox");
            double copies = taken(reporting, events, number -> registered(enterprises.get(number), unit));
            double plainCopies = events / plain(reporting, PLAIN_COPIES.formatted(position));
            registryIndicator(reporting);
            int counted = events / 4;
            var organisations = ids(counted);
            long before = Databases.number(reporting, "select coalesce(max(position), 0) from inbox");
            double took = counted
                    / taken(
                            reporting,
                            counted,
                            number -> established(organisations.get(number), enterprises.get(number), unit));
            long postings = Databases.number(reporting, "select count(*) from registry_posting");
            if (postings < counted) {
                throw new IllegalStateException(counted + " organisations make " + postings + " postings");
            }
            double plainPostings = postings / plain(reporting, PLAIN_POSTINGS.formatted(before));
            return List.of(
                    new Figure("consumer-copies", copies, "events/s", plainCopies),
                    new Figure("consumer-registry-postings", postings / took, "postings/s", plainPostings));
        }
    }

    private String unit() {
        var body = Json.object()
                .put("system", "PARTY")
                .put("effectiveOn", "2020-01-01")
                .put("name", "Benchmark " + UUID.randomUUID());
        return system.conversation()
                .post(Service.UNITS, "/v1/units", body)
                .orThrow()
                .id();
    }

    private void registryIndicator(Connection reporting) throws SQLException {
        var body = Json.object()
                .put("effectiveOn", "2020-01-01")
                .put("code", "BENCH-" + UUID.randomUUID().toString().substring(0, 8))
                .put("nameVi", "Chi bộ thành lập mới")
                .put("nameEn", "Party cells established")
                .put("kind", "FLOW")
                .put("source", "REGISTRY");
        body.set("registry", Json.object().put("event", "ESTABLISHED").put("organisationType", "PARTY_CELL"));
        var conversation = system.conversation();
        conversation.post(Service.PLANS, "/v1/indicators", body).orThrow();
        conversation.horizon();
        if (Databases.number(reporting, "select count(*) from known_indicator_act where registry") == 0) {
            throw new IllegalStateException("the indicator does not count registers");
        }
    }

    private static List<String> ids(int count) {
        var ids = new ArrayList<String>(count);
        for (int number = 0; number < count; number++) {
            ids.add(UUID.randomUUID().toString());
        }
        return ids;
    }

    private static Event registered(String enterprise, String unit) {
        var body = said("enterpriseId", enterprise)
                .put("code", "0100000000")
                .put("name", "Công ty TNHH Thử nghiệm")
                .put("ownership", "NON_STATE_DOMESTIC")
                .put("status", "ACTIVE")
                .put("managedById", unit);
        return new Event("vn.tiendo.units.enterprise-registered.v1", enterprise, body.toString());
    }

    private static Event established(String organisation, String enterprise, String unit) {
        var body =
                said("organisationId", organisation).put("type", "PARTY_CELL").put("unitId", unit);
        body.set("host", Json.object().put("kind", "ENTERPRISE").put("enterpriseId", enterprise));
        return new Event("vn.tiendo.units.organisation-established.v1", organisation, body.toString());
    }

    private static ObjectNode said(String key, String id) {
        return Json.object()
                .put(key, id)
                .put("effectiveOn", "2025-07-01")
                .put("recordedAt", "2025-07-01T03:00:00.000Z");
    }

    private record Event(String type, String subject, String json) {}

    /** Events a second, from the first one sent until the last one is stored and folded. */
    private double taken(Connection reporting, int count, IntFunction<Event> event) throws SQLException {
        long before = Databases.number(reporting, READ);
        long began = System.nanoTime();
        try (var producer = producer()) {
            for (int number = 0; number < count; number++) {
                producer.send(written(event.apply(number)));
            }
        }
        while (Databases.number(reporting, READ) < before + count) {
            if (System.nanoTime() - began > ARRIVES_WITHIN.toNanos()) {
                throw new IllegalStateException("the events have not been taken in");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return count / ((System.nanoTime() - began) / 1e9);
    }

    private static ProducerRecord<byte[], byte[]> written(Event event) {
        var written = new ProducerRecord<byte[], byte[]>(
                TOPIC, event.subject().getBytes(UTF_8), event.json().getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/benchmark",
                        "ce_type", event.type(),
                        "ce_subject", event.subject(),
                        "ce_time", "2025-07-01T03:00:00.000Z",
                        "ce_sequence", "1",
                        "content-type", "application/json")
                .forEach((name, value) -> written.headers().add(name, value.getBytes(UTF_8)));
        return written;
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker, "acks", "all", "linger.ms", 5),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Seconds. */
    private static double plain(Connection reporting, String sql) throws SQLException {
        long began = System.nanoTime();
        try (var statement = reporting.createStatement()) {
            statement.execute(sql);
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
