package vn.tiendo.units.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSchemas;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.Topics;
import vn.tiendo.events.units.EnterpriseChanged;
import vn.tiendo.events.units.EnterpriseRegistered;
import vn.tiendo.events.units.Industry;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.localstack.testing.StackForTests;
import vn.tiendo.units.exchange.ImportCalls;

/** What an import says is what single acts would have said, in the other lane. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class PublishingImportsTest {

    private static final String HEADER = "code,effectiveOn,name,ownership,industryCode,industryVersion\n";

    @Test
    void anImportTellsOfEachEnterpriseInTheBulkLane() {
        var code = ImportCalls.code(260_000_000L);
        ImportCalls.done(
                "enterprises", HEADER + code + ",01/07/2025,\"Công ty \"\"Sao\"\" Đỏ\",STATE,C1410,VSIC2018\n");
        ImportCalls.done("enterprises", HEADER + code + ",01/01/2026,Công ty Sao Vàng,,,\n");
        var id = UUID.fromString(
                ImportCalls.get("/v1/enterprises?code=" + code).extract().path("items[0].id"));

        try (var topic = TopicReader.of(Topics.UNITS_BULK, StackForTests.get().bootstrapServers())) {
            var arrived = topic.until(id, 2);

            assertThat(arrived)
                    .extracting(ArrivedRecord::type)
                    .containsExactly(EventTypes.ENTERPRISE_REGISTERED, EventTypes.ENTERPRISE_CHANGED);
            assertThat(arrived).allSatisfy(PublishingImportsTest::keepsTheContract);
            var registered = EventJson.read(arrived.get(0).json(), EnterpriseRegistered.class);
            var changed = EventJson.read(arrived.get(1).json(), EnterpriseChanged.class);
            assertThat(registered)
                    .isEqualTo(new EnterpriseRegistered(
                            id,
                            LocalDate.of(2025, 7, 1),
                            registered.recordedAt(),
                            code,
                            "Công ty \"Sao\" Đỏ",
                            "STATE",
                            "ACTIVE",
                            null,
                            null,
                            null,
                            new Industry("C1410", "VSIC2018")));
            assertThat(changed.name()).isEqualTo("Công ty Sao Vàng");
            assertThat(changed.ownership()).isNull();
            assertThat(changed.recordedAt()).isAfter(registered.recordedAt());
        }
    }

    private static void keepsTheContract(ArrivedRecord event) {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(EventSchemas.of(event.type()));
        assertThat(schema.validate(event.json(), InputFormat.JSON)).isEmpty();
    }
}
