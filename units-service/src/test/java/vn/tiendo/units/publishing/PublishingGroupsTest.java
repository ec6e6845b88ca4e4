package vn.tiendo.units.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.created;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSchemas;
import vn.tiendo.events.Topics;
import vn.tiendo.events.units.GroupChanged;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.localstack.testing.StackForTests;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class PublishingGroupsTest {

    @Test
    void aListAndThenARuleAreTold() {
        try (var topic = TopicReader.of(Topics.UNITS, StackForTests.get().bootstrapServers())) {
            var keeper = created(Map.of("system", "PARTY", "name", "Tỉnh ủy", "effectiveOn", "2020-01-01"));
            var made = as("registrar")
                    .body(Map.of(
                            "unitId", keeper, "effectiveOn", "2024-01-01", "name", "Nhóm", "members", List.of(keeper)))
                    .post("/v1/groups")
                    .then()
                    .statusCode(201)
                    .extract();
            String group = made.path("groupId");
            as("registrar")
                    .body(Map.of(
                            "effectiveOn",
                            "2025-01-01",
                            "rule",
                            Map.of("system", "PARTY", "under", keeper, "kinds", List.of("GROUP"), "level", "COMMUNE")))
                    .post("/v1/groups/" + group + "/changes")
                    .then()
                    .statusCode(201);

            var told = topic.until(UUID.fromString(group), 2);

            assertThat(made.header("Position")).isNotEmpty();
            assertThat(told).allSatisfy(PublishingGroupsTest::keepsTheContract);
            var list = EventJson.read(told.get(0).json(), GroupChanged.class);
            assertThat(list.members()).containsExactly(UUID.fromString(keeper));
            assertThat(list.name()).isEqualTo("Nhóm");
            var rule = EventJson.read(told.get(1).json(), GroupChanged.class).rule();
            assertThat(rule).isNotNull();
            assertThat(rule.level()).isEqualTo("COMMUNE");
        }
    }

    private static void keepsTheContract(ArrivedRecord event) {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(EventSchemas.of(event.type()));
        assertThat(schema.validate(event.json(), InputFormat.JSON)).isEmpty();
    }
}
