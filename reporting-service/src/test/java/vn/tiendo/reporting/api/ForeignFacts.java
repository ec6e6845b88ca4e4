package vn.tiendo.reporting.api;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSources;
import vn.tiendo.events.Topics;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.events.plans.RatioPart;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.localstack.testing.StackForTests;

/** Says what units-service and plans-service would say, and waits until it has arrived. */
final class ForeignFacts {

    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", StackForTests.get().bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());
    private static final int AWAITED_AT_ONCE = 50;
    private static final Map<String, AtomicLong> SEQUENCES = new ConcurrentHashMap<>();

    private ForeignFacts() {}

    static void arrive(Event... events) {
        var ids = List.of(events).stream().map(ForeignFacts::publish).toList();
        PRODUCER.flush();
        Api.awaitArrival(ids);
    }

    /** What another replica of this service says; nothing here stores it. */
    static void said(Event event) {
        publish(event);
        PRODUCER.flush();
    }

    /** Sends all of them in this order, what units-service says in one lane or the other by the seed, and waits. */
    static void arriveInLanes(List<? extends Event> events, long seed) {
        var random = new Random(seed);
        var ids = events.stream()
                .map(event -> publish(
                        event,
                        event.topic().equals(Topics.UNITS) && random.nextBoolean() ? Topics.UNITS_BULK : event.topic()))
                .toList();
        await(ids);
    }

    /** Many facts: all are sent, then they are awaited a few at a time. */
    static void arriveAll(List<? extends Event> events) {
        await(events.stream().map(ForeignFacts::publish).toList());
    }

    private static void await(List<UUID> ids) {
        PRODUCER.flush();
        for (int from = 0; from < ids.size(); from += AWAITED_AT_ONCE) {
            Api.awaitArrival(ids.subList(from, Math.min(ids.size(), from + AWAITED_AT_ONCE)));
        }
    }

    static UUID unit(String name, @Nullable UUID parent) {
        return unit(name, "ADMINISTRATIVE", parent, "2020-01-01");
    }

    static UUID unit(String name, String system, @Nullable UUID parent, String since) {
        var id = UUID.randomUUID();
        arrive(new UnitCreated(
                id, system, LocalDate.parse(since), RECORDED, name, null, null, null, parent, null, null, null));
        return id;
    }

    static void moved(UUID unit, UUID parent, String on) {
        arrive(new UnitChanged(
                unit, LocalDate.parse(on), RECORDED, null, null, null, null, parent, null, null, null, null));
    }

    static UUID flow() {
        return flowPartOf(null);
    }

    static UUID flowPartOf(@Nullable UUID whole) {
        return indicator("FLOW", 0, "REPORTED", whole);
    }

    /** What is not added up: each unit has its own. */
    static UUID index() {
        return indicator("FLOW", 0, "REPORTED", null, "NONE");
    }

    static UUID indicator(String kind, int scale, String source, @Nullable UUID partOf) {
        return indicator(kind, scale, source, partOf, "SUM");
    }

    private static UUID indicator(String kind, int scale, String source, @Nullable UUID partOf, String aggregation) {
        var id = UUID.randomUUID();
        arrive(new IndicatorDefined(
                id,
                "I-" + id,
                LocalDate.parse("2020-01-01"),
                RECORDED,
                "Kết nạp",
                "Admitted",
                "đảng viên",
                kind,
                scale,
                aggregation,
                source,
                partOf,
                null,
                null));
        return id;
    }

    /** How much of a whole its part is. */
    static UUID share(UUID whole, UUID part) {
        var share = RegistryFacts.share(
                "INDICATORS",
                new RatioPart(whole, null, null, null, null, null, null, null),
                new RatioPart(part, null, null, null, null, null, null, null));
        arrive(share);
        return share.indicatorId();
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static UUID publish(Event event) {
        return publish(event, event.topic());
    }

    private static UUID publish(Event event, String topic) {
        var id = UUID.randomUUID();
        var next = SEQUENCES
                .computeIfAbsent(topic + event.subject(), none -> new AtomicLong())
                .incrementAndGet();
        var record = new ProducerRecord<>(topic, event.subject().toString(), EventJson.write(event));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_source", source(topic));
        header(record, "ce_type", event.eventType());
        header(record, "ce_subject", event.subject().toString());
        header(record, "ce_time", RECORDED.toString());
        header(record, "ce_sequence", Long.toString(next));
        header(record, "content-type", "application/json");
        PRODUCER.send(record);
        return id;
    }

    private static String source(String topic) {
        return switch (topic) {
            case Topics.PLANS -> EventSources.PLANS;
            case Topics.REPORTING -> EventSources.REPORTING;
            default -> EventSources.UNITS;
        };
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
