package vn.tiendo.plans.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSources;
import vn.tiendo.events.Topics;
import vn.tiendo.events.units.GroupChanged;
import vn.tiendo.events.units.GroupRule;
import vn.tiendo.events.units.Share;
import vn.tiendo.events.units.SuccessionAnnulled;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.events.units.UnitsSucceeded;
import vn.tiendo.localstack.testing.StackForTests;

/** What units-service tells over Kafka; here the test plays its part. */
final class UnitsToldFixture {
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", StackForTests.get().bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());

    private UnitsToldFixture() {}

    /** A root unit in force from 2020 on, known to the service. */
    static UUID province() {
        return unit(null, "2020-01-01");
    }

    static UUID communeOf(UUID province) {
        return unit(province, "2020-01-01");
    }

    /** A unit known to the service, in force from the day. */
    static UUID unit(@Nullable UUID parent, String since) {
        return unit(parent, since, null);
    }

    static UUID unit(@Nullable UUID parent, String since, @Nullable String code) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var event = new UnitCreated(
                id,
                "PARTY",
                LocalDate.parse(since),
                Instant.now(),
                "Đảng bộ",
                null,
                "PARTY_COMMITTEE",
                code,
                parent,
                null,
                null,
                null);
        arrive(send(event));
        return id;
    }

    /** A unit stands below another from a day on. */
    static void unitMoved(UUID unit, int sequence, String on, UUID parent) {
        arrive(send(
                new UnitChanged(
                        unit,
                        LocalDate.parse(on),
                        Instant.now(),
                        null,
                        null,
                        null,
                        null,
                        parent,
                        null,
                        null,
                        null,
                        null),
                sequence));
    }

    /** A group that lists units from 2020 on; known to the service. */
    static UUID groupOf(UUID keeper, UUID... members) {
        var id = UuidCreator.getTimeOrderedEpoch();
        groupChanged(id, keeper, 1, "2020-01-01", List.of(members));
        return id;
    }

    /** A group lists other units from a day on. */
    static void groupChanged(UUID group, UUID keeper, int sequence, String on, List<UUID> members) {
        arrive(send(
                new GroupChanged(group, keeper, LocalDate.parse(on), Instant.now(), "Nhóm", members, null), sequence));
    }

    /** A group to which all Party committees under a unit belong; known to the service. */
    static UUID groupOfAllUnder(UUID head, UUID except) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var rule = new GroupRule("PARTY", head, List.of("PARTY_COMMITTEE"), null, List.of(except));
        arrive(send(
                new GroupChanged(id, head, LocalDate.parse("2020-01-01"), Instant.now(), "Các đảng bộ", null, rule)));
        return id;
    }

    /** Units give way to others; known to the service. */
    static UUID succession(String kind, String on, List<UUID> from, List<UUID> to, List<Share> shares) {
        return succeeded(kind, on, from, to, shares, null);
    }

    /** The same, and an earlier succession has no effect any more. */
    static UUID replacing(UUID replaced, String kind, String on, List<UUID> from, List<UUID> to) {
        return succeeded(kind, on, from, to, List.of(), replaced);
    }

    private static UUID succeeded(
            String kind, String on, List<UUID> from, List<UUID> to, List<Share> shares, @Nullable UUID replaces) {
        var id = UuidCreator.getTimeOrderedEpoch();
        arrive(send(new UnitsSucceeded(
                id, kind, LocalDate.parse(on), Instant.now(), from, to, List.of(), shares, List.of(), null, replaces)));
        return id;
    }

    static void annulled(UUID succession, String on) {
        arrive(send(new SuccessionAnnulled(succession, LocalDate.parse(on), Instant.now(), null), 2));
    }

    /** What reporting-service tells; known to the service. */
    static void reportingTold(Event event, int sequence) {
        arrive(send(event, sequence));
    }

    private static UUID send(Event event) {
        return send(event, 1);
    }

    private static UUID send(Event event, int sequence) {
        var eventId = UuidCreator.getTimeOrderedEpoch();
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                eventId.toString(),
                "ce_source",
                event.topic().equals(Topics.REPORTING) ? EventSources.REPORTING : EventSources.UNITS,
                "ce_type",
                event.eventType(),
                "ce_subject",
                event.subject().toString(),
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                Integer.toString(sequence),
                "content-type",
                "application/json");
        List<Header> kafkaHeaders = headers.entrySet().stream()
                .<Header>map(header ->
                        new RecordHeader(header.getKey(), header.getValue().getBytes(UTF_8)))
                .toList();
        PRODUCER.send(new ProducerRecord<>(
                event.topic(), null, event.subject().toString(), EventJson.write(event), kafkaHeaders));
        PRODUCER.flush();
        return eventId;
    }

    private static void arrive(UUID eventId) {
        Api.asViewer()
                .header("Wait-For", eventId)
                .get("/v1/plans?limit=1")
                .then()
                .statusCode(200);
    }
}
