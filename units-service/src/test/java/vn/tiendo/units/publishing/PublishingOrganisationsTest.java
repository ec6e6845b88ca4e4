package vn.tiendo.units.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.units.RegistryCalls.created;
import static vn.tiendo.units.RegistryCalls.enterprise;
import static vn.tiendo.units.RegistryCalls.post;
import static vn.tiendo.units.RegistryCalls.unit;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.Topics;
import vn.tiendo.events.units.OrganisationEstablished;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.localstack.testing.StackForTests;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class PublishingOrganisationsTest {

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
    void tellsOfTheWholeLifeOfAnOrganisation() {
        var above = unit("PARTY");
        var enterprise = enterprise(Map.of());
        var id = created(
                "/v1/organisations",
                Map.of(
                        "type",
                        "PARTY_CELL",
                        "unitId",
                        above,
                        "host",
                        Map.of("kind", "ENTERPRISE", "enterpriseId", enterprise),
                        "effectiveOn",
                        "2025-01-01",
                        "decision",
                        Map.of("number", "112-QĐ/ĐU", "date", "2024-12-25")));
        var url = "/v1/organisations/" + id;
        post(url + "/upgrades", Map.of("effectiveOn", "2025-02-01", "type", "PARTY_COMMITTEE"));
        post(url + "/moves", Map.of("effectiveOn", "2025-03-01", "unitId", unit("PARTY")));
        post(url + "/endings", Map.of("effectiveOn", "2025-04-01"));

        var arrived = topic.until(UUID.fromString(id), 4);

        assertThat(arrived).allSatisfy(PublishingEnterprisesTest::keepsTheContract);
        assertThat(arrived)
                .extracting(ArrivedRecord::type)
                .containsExactly(
                        EventTypes.ORGANISATION_ESTABLISHED,
                        EventTypes.ORGANISATION_UPGRADED,
                        EventTypes.ORGANISATION_MOVED,
                        EventTypes.ORGANISATION_ENDED);
        var established = EventJson.read(arrived.get(0).json(), OrganisationEstablished.class);
        assertThat(established.host().enterpriseId()).hasToString(enterprise);
        assertThat(established.decision()).extracting("number").isEqualTo("112-QĐ/ĐU");
    }
}
