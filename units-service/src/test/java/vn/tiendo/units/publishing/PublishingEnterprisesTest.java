package vn.tiendo.units.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.units.RegistryCalls.enterprise;
import static vn.tiendo.units.RegistryCalls.freshCode;
import static vn.tiendo.units.RegistryCalls.post;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import vn.tiendo.events.units.EnterpriseChanged;
import vn.tiendo.events.units.EnterpriseRegistered;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.localstack.testing.StackForTests;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class PublishingEnterprisesTest {

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
    void tellsOfRegistrationAndChangeAsTheyWereStated() {
        var code = freshCode();
        var industry = Map.of("code", "C1410", "version", "VSIC2025");
        var id = enterprise(Map.of("code", code, "name", "Công ty A", "industry", industry));
        post(
                        "/v1/enterprises/" + id + "/changes",
                        Map.of("effectiveOn", "2024-01-01", "status", "CLOSED", "cleared", List.of("industry")))
                .statusCode(201);

        var arrived = topic.until(UUID.fromString(id), 2);

        assertThat(arrived).allSatisfy(PublishingEnterprisesTest::keepsTheContract);
        assertThat(arrived)
                .extracting(ArrivedRecord::type)
                .containsExactly(EventTypes.ENTERPRISE_REGISTERED, EventTypes.ENTERPRISE_CHANGED);
        var registered = EventJson.read(arrived.get(0).json(), EnterpriseRegistered.class);
        assertThat(registered.code()).isEqualTo(code);
        assertThat(registered.status()).isEqualTo("ACTIVE");
        var changed = EventJson.read(arrived.get(1).json(), EnterpriseChanged.class);
        assertThat(changed.status()).isEqualTo("CLOSED");
        assertThat(changed.ownership()).isNull();
        assertThat(changed.cleared()).containsExactly("industry");
    }

    static void keepsTheContract(ArrivedRecord event) {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(EventSchemas.of(event.type()));
        assertThat(schema.validate(event.json(), InputFormat.JSON)).isEmpty();
    }
}
