package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.api.Api.enter;
import static vn.tiendo.reporting.api.Api.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.reporting.StockLevelRecorded;

@OnRealStack
class WatchingADashboardTest {

    private UUID province;
    private UUID commune;
    private UUID admitted;

    @BeforeEach
    void aProvinceWithItsCommunes() {
        province = ForeignFacts.unit("Đồng Nai", null);
        commune = ForeignFacts.unit("Trấn Biên", province);
        admitted = ForeignFacts.flow();
    }

    @Test
    void beginsWithTheDashboardAndGoesOnWithEveryChange() {
        var facts = PlanFacts.of(province);
        var annual = facts.annualMinimum(admitted, "200", 2026);
        facts.arrive();
        try (var stream = Stream.of(facts.plan)) {
            assertThat(achieved(stream.next(data -> true))).isZero();

            String recordedAt =
                    enter(entry(commune, "2026-03-01", admitted, 3)).extract().path("recordedAt");
            var shown = stream.next(data -> achieved(data) == 3);
            assertThat(Instant.parse(shown.path("knownAt").asText())).isAfterOrEqualTo(recordedAt);

            facts.amending(annual, 2026, "250", "2026-01-15").arrive();
            stream.next(data -> period(data).path("value").asInt() == 250);
        }
    }

    @Test
    void goesOnWithALevelThatAnotherReplicaRecorded() {
        var facts = PlanFacts.of(province);
        facts.annualMinimum(admitted, "200", 2026);
        facts.arrive();
        try (var stream = Stream.of(facts.plan)) {
            var first = stream.next(data -> true).path("knownAt").asText();
            var recordedAt = Instant.parse(Api.horizon());
            ForeignFacts.said(new StockLevelRecorded(
                    UUID.randomUUID(),
                    "LEVEL",
                    null,
                    commune,
                    admitted,
                    LocalDate.parse("2026-03-31"),
                    BigDecimal.TEN,
                    recordedAt));

            stream.next(data -> Instant.parse(data.path("knownAt").asText()).isAfter(Instant.parse(first)));
        }
    }

    private static int achieved(JsonNode dashboard) {
        return period(dashboard).path("achieved").asInt();
    }

    private static JsonNode period(JsonNode dashboard) {
        return dashboard.path("targets").path(0).path("periods").path(0);
    }
}
