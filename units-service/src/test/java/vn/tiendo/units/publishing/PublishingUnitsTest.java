package vn.tiendo.units.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSchemas;
import vn.tiendo.events.EventSources;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.Topics;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.localstack.testing.StackForTests;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class PublishingUnitsTest {

    private TopicReader topic;

    @BeforeEach
    void listen() {
        topic = TopicReader.of(Topics.UNITS, StackForTests.get().bootstrapServers());
    }

    @AfterEach
    void stopListening() {
        topic.close();
    }

    @Test
    void actsOnAUnitArriveOnceInTheOrderOfTheirRecording() {
        var parent = post("/v1/units", Map.of("system", "PARTY", "name", "Trung ương", "effectiveOn", "2020-01-01"));
        var created = post(
                "/v1/units",
                Map.of(
                        "system", "PARTY",
                        "name", "Tỉnh ủy Đồng Nai",
                        "kind", "PARTY_COMMITTEE",
                        "code", "TU-" + parent.id().toString().substring(24),
                        "parentId", parent.id().toString(),
                        "effectiveOn", "2025-07-01"));
        var changed = post(
                "/v1/units/" + created.id() + "/changes",
                Map.of("name", "Thành ủy Đồng Nai", "effectiveOn", "2026-04-30"));

        var arrived = topic.until(created.id(), 2);

        assertThat(arrived).extracting(ArrivedRecord::id).containsExactly(created.position(), changed.position());
        assertThat(arrived)
                .extracting(ArrivedRecord::type)
                .containsExactly(EventTypes.UNIT_CREATED, EventTypes.UNIT_CHANGED);
        assertThat(arrived).extracting(ArrivedRecord::source).containsOnly(EventSources.UNITS);
        assertThat(arrived).allSatisfy(PublishingUnitsTest::keepsTheContract);
        var creation = EventJson.read(arrived.get(0).json(), UnitCreated.class);
        assertThat(creation.name()).isEqualTo("Tỉnh ủy Đồng Nai");
        assertThat(creation.parentId()).isEqualTo(parent.id());
        var change = EventJson.read(arrived.get(1).json(), UnitChanged.class);
        assertThat(change.name()).isEqualTo("Thành ủy Đồng Nai");
        assertThat(change.code()).isNull();
        assertThat(change.recordedAt()).isAfter(creation.recordedAt());
    }

    @Test
    void whatIsRefusedIsNotPublished() {
        var unit = post("/v1/units", Map.of("system", "PARTY", "name", "A", "effectiveOn", "2020-01-01"));
        call("/v1/units/" + unit.id() + "/changes", Map.of("name", "B", "effectiveOn", "2019-01-01"))
                .statusCode(422);
        post("/v1/units/" + unit.id() + "/changes", Map.of("name", "C", "effectiveOn", "2021-01-01"));

        var names = topic.until(unit.id(), 2).stream().map(ArrivedRecord::json).toList();

        assertThat(names).hasSize(2).noneMatch(json -> json.contains("2019-01-01"));
    }

    private static void keepsTheContract(ArrivedRecord event) {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(EventSchemas.of(event.type()));
        assertThat(schema.validate(event.json(), InputFormat.JSON)).isEmpty();
    }

    private record Posted(UUID id, UUID position) {}

    private static Posted post(String path, Map<String, Object> body) {
        var answer = call(path, body).statusCode(201).extract();
        var id = path.endsWith("/changes") ? answer.<String>path("unitId") : answer.<String>path("id");
        return new Posted(UUID.fromString(id), UUID.fromString(answer.header("Position")));
    }

    private static ValidatableResponse call(String path, Map<String, Object> body) {
        var token = StackForTests.get().token("registrar-1", Set.of("registrar"), null);
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }
}
