package vn.tiendo.units.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.units.RegistryCalls.created;
import static vn.tiendo.units.RegistryCalls.enterprise;
import static vn.tiendo.units.RegistryCalls.post;
import static vn.tiendo.units.RegistryCalls.unit;

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
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.Topics;
import vn.tiendo.events.units.EligibilityChanged;
import vn.tiendo.events.units.RoundOutcomeRecorded;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.localstack.testing.StackForTests;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class PublishingEligibilityTest {

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
    void tellsWhatARoundFoundAndTheTimelineThatFollows() {
        var commune = unit("ADMINISTRATIVE");
        var id = enterprise(Map.of("locationId", commune));
        var rule = created(
                "/v1/eligibility-rules",
                Map.of(
                        "unitId",
                        commune,
                        "organisationType",
                        "TRADE_UNION",
                        "effectiveOn",
                        "2020-01-01",
                        "anyOf",
                        List.of(Map.of("figure", "unionMembers", "atLeast", 5))));
        var round = created("/v1/rounds", Map.of("name", "Khảo sát", "unitId", commune, "heldOn", "2025-03-01"));
        var result = Map.of("enterpriseId", id, "figures", Map.of("unionMembers", 7), "outcome", "NOT_YET");
        post("/v1/rounds/" + round + "/results", Map.of("results", List.of(result)))
                .statusCode(201);

        var arrived = topic.until(UUID.fromString(id), 3);

        assertThat(arrived).allSatisfy(PublishingEnterprisesTest::keepsTheContract);
        assertThat(arrived)
                .extracting(ArrivedRecord::type)
                .containsExactly(
                        EventTypes.ENTERPRISE_REGISTERED,
                        EventTypes.ROUND_OUTCOME_RECORDED,
                        EventTypes.ELIGIBILITY_CHANGED);
        var found = EventJson.read(arrived.get(1).json(), RoundOutcomeRecorded.class);
        assertThat(found.figures()).singleElement().hasFieldOrPropertyWithValue("count", 7);
        var changed = EventJson.read(arrived.get(2).json(), EligibilityChanged.class);
        assertThat(changed.organisationType()).isEqualTo("TRADE_UNION");
        assertThat(changed.states()).singleElement().satisfies(state -> {
            assertThat(state.effectiveOn()).isEqualTo("2025-03-01");
            assertThat(state.eligible()).isTrue();
            assertThat(state.ruleId()).hasToString(rule);
            assertThat(state.roundId()).hasToString(round);
        });
    }
}
