package vn.tiendo.units.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.units.succession.SuccessionCalls.annul;
import static vn.tiendo.units.succession.SuccessionCalls.succeed;
import static vn.tiendo.units.succession.SuccessionCalls.succeeded;
import static vn.tiendo.units.succession.SuccessionCalls.succession;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.created;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSchemas;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.Topics;
import vn.tiendo.events.units.AreaServed;
import vn.tiendo.events.units.Share;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitsSucceeded;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.localstack.testing.StackForTests;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class PublishingSuccessionsTest {

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
    void aSplitArrivesWholeAndThenThatItIsAnnulled() {
        var bloc = unit("Đảng ủy Khối", "2020-01-01");
        var agencies = unit("Đảng ủy các cơ quan Đảng", "2025-02-10");
        var committee = unit("Đảng ủy UBND", "2025-02-10");
        var enterprise = UUID.randomUUID();
        var members = UUID.randomUUID();
        var id = succeeded(
                succession("SPLIT", "2025-02-10", List.of(bloc), List.of(agencies, committee)),
                Map.of(
                        "items",
                        List.of(Map.of("itemId", enterprise, "fromUnitId", bloc, "toUnitId", agencies)),
                        "shares",
                        List.of(Map.of("unitId", agencies, "weight", 2), Map.of("unitId", committee, "weight", 1)),
                        "stocks",
                        List.of(Map.of("indicatorId", members, "unitId", agencies, "quantity", 567)),
                        "legalBasis",
                        Map.of("number", "1533-QĐ/TU", "date", "2025-02-10")));
        annul(id).statusCode(201);

        var arrived = topic.until(UUID.fromString(id), 2);

        assertThat(arrived)
                .extracting(ArrivedRecord::type)
                .containsExactly(EventTypes.UNITS_SUCCEEDED, EventTypes.SUCCESSION_ANNULLED);
        assertThat(arrived).allSatisfy(PublishingSuccessionsTest::keepsTheContract);
        var split = EventJson.read(arrived.get(0).json(), UnitsSucceeded.class);
        assertThat(split.from()).containsExactly(UUID.fromString(bloc));
        assertThat(split.to()).containsExactly(UUID.fromString(agencies), UUID.fromString(committee));
        assertThat(split.shares())
                .containsExactly(
                        new Share(UUID.fromString(agencies), BigDecimal.valueOf(2)),
                        new Share(UUID.fromString(committee), BigDecimal.ONE));
        assertThat(split.items().getFirst().kind()).isEqualTo("ENTERPRISE");
        assertThat(split.stocks().getFirst().quantity()).isEqualByComparingTo("567");
    }

    @Test
    void aRenameTellsTheNewNameAndItsAnnulmentTheOldOne() {
        var unit = unit("Tỉnh Đồng Nai", "2020-01-01");
        var rename = succeed(
                        succession("TYPE_CHANGE", "2026-04-30", List.of(unit), List.of(unit)),
                        Map.of("name", "Thành phố Đồng Nai"))
                .statusCode(201)
                .extract();
        annul(rename.path("id")).statusCode(201);

        var names = topic.until(UUID.fromString(unit), 3).stream()
                .skip(1)
                .map(event -> EventJson.read(event.json(), UnitChanged.class).name())
                .toList();

        assertThat(names).containsExactly("Thành phố Đồng Nai", "Tỉnh Đồng Nai");
        assertThat(rename.header("Position").split(",")).hasSize(2);
    }

    @Test
    void whoLeavesItsCodeToANewUnitSaysSo() {
        var code = "TK-" + UUID.randomUUID().toString().substring(0, 8);
        var old = created(Map.of("name", "Bắc Giang", "code", code, "effectiveOn", "2020-01-01"));
        created(Map.of("name", "Bắc Ninh", "code", code, "effectiveOn", "2025-07-01"));

        var change = EventJson.read(topic.until(UUID.fromString(old), 2).get(1).json(), UnitChanged.class);

        assertThat(change.cleared()).containsExactly("code");
        assertThat(change.effectiveOn()).isEqualTo("2025-07-01");
    }

    @Test
    void theAreaThatAUnitServesIsTold() {
        var party = unit("Đảng bộ", "2020-01-01");
        var area = created(Map.of("name", "Xã", "effectiveOn", "2020-01-01"));
        as("registrar")
                .body(Map.of("effectiveOn", "2025-07-01", "areaId", area))
                .post("/v1/units/" + party + "/served-areas")
                .then()
                .statusCode(201);

        var told = topic.until(UUID.fromString(party), 2).get(1);

        assertThat(told).satisfies(PublishingSuccessionsTest::keepsTheContract);
        assertThat(EventJson.read(told.json(), AreaServed.class).areaId()).isEqualTo(UUID.fromString(area));
    }

    private static String unit(String name, String on) {
        return created(Map.of("system", "PARTY", "name", name, "effectiveOn", on));
    }

    private static void keepsTheContract(ArrivedRecord event) {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(EventSchemas.of(event.type()));
        assertThat(schema.validate(event.json(), InputFormat.JSON)).isEmpty();
    }
}
