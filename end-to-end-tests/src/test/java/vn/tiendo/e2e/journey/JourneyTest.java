package vn.tiendo.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** An official's entry and what it changes, from the commune to the live dashboard of the province. */
@Tag("slow")
class JourneyTest {

    private static final String AT = "2026-03-31";
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(60);

    private static TiendoSystem administrator;
    private static SmallProvince province;

    @BeforeAll
    static void aProvinceWithAPlan() {
        administrator = SystemForTests.get().asAdministrator();
        province = SmallProvince.setUp(administrator.conversation(), "Journey", 2);
    }

    @Test
    void anEntryRaisesCommuneProvinceAndBothTargetsAndTheStreamSaysSo() {
        // Given
        var commune = province.communes().getFirst();
        var before = achievedBefore();
        try (var live = administrator.live(province.plan())) {
            // When
            var entry = official(commune).post(Service.REPORTING, "/v1/progress-entries", entry(commune), List.of());
            // Then
            entry.orThrow();
            assertThat(figure(commune, null)).isEqualTo(before.commune() + 3);
            assertThat(figure(province.id(), null)).isEqualTo(before.province() + 3);
            assertThat(achieved(province.annualTarget(), "2026", null)).isEqualTo(before.province() + 3);
            assertThat(achieved(province.cumulativeTarget(), "2026-01-01/2030-12-31", null))
                    .isEqualTo(before.province() + 3);
            var recorded = Instant.parse(entry.body().path("recordedAt").asText());
            assertThat(live.await(event -> !event.knownAt().isBefore(recorded), SHOWN_WITHIN))
                    .as("a live event that covers the entry")
                    .isPresent();
        }
    }

    @Test
    void theEarlierKnowledgeGivesTheEarlierFigures() {
        // Given
        var commune = province.communes().getFirst();
        var before = achievedBefore();
        var knownBefore = administrator.conversation().horizon();
        // When
        official(commune)
                .post(Service.REPORTING, "/v1/progress-entries", entry(commune), List.of())
                .orThrow();
        // Then
        assertThat(figure(province.id(), null)).isEqualTo(before.province() + 3);
        assertThat(figure(province.id(), knownBefore)).isEqualTo(before.province());
        assertThat(achieved(province.annualTarget(), "2026", knownBefore)).isEqualTo(before.province());
        var dashboard = "/v1/dashboards/plans/" + province.plan();
        var asKnown = Map.of("at", AT, "knownAt", knownBefore.toString());
        assertThat(get(dashboard, asKnown).body())
                .isEqualTo(get(dashboard, asKnown).body());
    }

    @Test
    void anOfficialEntersForHisOwnCommuneOnly() {
        var own = province.communes().getFirst();
        var other = province.communes().getLast();

        var refused = official(own).post(Service.REPORTING, "/v1/progress-entries", entry(other), List.of());

        assertThat(refused.status()).as("%s", refused).isEqualTo(403);
        assertThat(refused.codes()).contains("UNIT_OUTSIDE_AUTHORITY");
    }

    private record Achieved(int commune, int province) {}

    private static Achieved achievedBefore() {
        return new Achieved(figure(province.communes().getFirst(), null), figure(province.id(), null));
    }

    private static vn.tiendo.e2e.client.Api official(String commune) {
        return SystemForTests.get()
                .as(Set.of("reporter"), UUID.fromString(commune))
                .api();
    }

    private static JsonNode entry(String commune) {
        return province.entry(commune, 3);
    }

    private static int figure(String unit, Instant knownAt) {
        var parameters = parameters(Map.of("indicator", province.indicator(), "unit", unit, "period", "2026"), knownAt);
        return get("/v1/figures", parameters).body().path("value").asInt(0);
    }

    private static int achieved(String target, String period, Instant knownAt) {
        var parameters = parameters(Map.of("target", target, "unit", province.id(), "period", period), knownAt);
        return get("/v1/target-states", parameters).body().path("achieved").asInt(0);
    }

    private static Map<String, String> parameters(Map<String, String> asked, Instant knownAt) {
        var parameters = new TreeMap<>(asked);
        parameters.put("at", AT);
        if (knownAt != null) {
            parameters.put("knownAt", knownAt.toString());
        }
        return parameters;
    }

    private static Reply get(String path, Map<String, String> parameters) {
        return administrator
                .api()
                .get(Service.REPORTING, path, parameters, List.of())
                .orThrow();
    }
}
