package vn.tiendo.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.enter;
import static vn.tiendo.reporting.api.Api.entry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRealStack
@Tag("slow")
class WatchingADashboardTest {

    private static final int COMMUNES_OF_A_LARGE_PROVINCE = 80;
    private static final Duration DROPPED_WITHIN = Duration.ofSeconds(60);

    @Inject
    DataSource database;

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
    void goesOnWithWhatAnotherReplicaRecorded() throws SQLException {
        var facts = PlanFacts.of(province);
        facts.annualMinimum(admitted, "200", 2026);
        facts.arrive();
        try (var stream = Stream.of(facts.plan)) {
            assertThat(state(stream.next(data -> true))).isEqualTo("NO_BASIS");

            anotherReplicaReportsZero();

            assertThat(state(stream.next(data -> true))).isEqualTo("IN_PROGRESS");
        }
    }

    @Test
    void whoComesBackIsShownThePresentOnlyIfItHasChanged() {
        var facts = PlanFacts.of(province);
        facts.annualMinimum(admitted, "200", 2026);
        facts.arrive();
        String lastId;
        try (var stream = Stream.of(facts.plan)) {
            lastId = stream.nextId();
        }
        try (var unchanged = Stream.resumed(facts.plan, lastId)) {
            assertThat(unchanged.heartbeat()).as("a stream that is alive").isTrue();
            assertThat(unchanged.ids()).isEmpty();
        }
        enter(entry(commune, "2026-03-01", admitted, 3)).statusCode(201);
        try (var changed = Stream.resumed(facts.plan, lastId)) {
            assertThat(achieved(changed.next(data -> true))).isEqualTo(3);
        }
        try (var notOurs = Stream.resumed(facts.plan, "17")) {
            assertThat(achieved(notOurs.next(data -> true))).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-01-01T00:00:00.000Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void anIdOfTheFutureMakesNobodyDraw(String knownAt) {
        var facts = PlanFacts.of(province);
        facts.annualMinimum(admitted, "200", 2026);
        facts.arrive();
        try (var forged = Stream.resumed(facts.plan, knownAt + "~ab12")) {
            assertThat(achieved(forged.next(data -> true))).isZero();
            assertThat(forged.heartbeat()).as("nothing happens").isTrue();
            double before = metric("tiendo_live_drawing_seconds_count");

            assertThat(forged.heartbeat()).as("nothing happens").isTrue();
            assertThat(metric("tiendo_live_drawing_seconds_count")).isEqualTo(before);
            enter(entry(commune, "2026-03-01", admitted, 3)).statusCode(201);
            assertThat(achieved(forged.next(data -> achieved(data) > 0))).isEqualTo(3);
        }
    }

    @Test
    void showsWhatAPartOfAShareBecomes() {
        var whole = ForeignFacts.flow();
        var owners = ForeignFacts.flowPartOf(whole);
        var share = ForeignFacts.share(whole, owners);
        var plan = ShapedTarget.aPlanOf(province);
        ShapedTarget.in(plan, province, "RATIO", share).year(2026, "50").arrived();
        try (var stream = Stream.of(plan)) {
            stream.next(data -> true);

            enter(entry(commune, "2026-03-01", whole, 4)).statusCode(201);
            stream.next(data -> period(data).path("denominator").asInt() == 4);
            enter(entry(commune, "2026-03-02", owners, 3)).statusCode(201);
            stream.next(data -> period(data).path("numerator").asInt() == 3);
        }
    }

    @Test
    void theIdHoldsTheTagOfTheSameDashboardAskedFor() {
        var facts = PlanFacts.of(province);
        facts.annualMinimum(admitted, "200", 2026);
        facts.arrive();
        try (var stream = Stream.of(facts.plan)) {
            var id = stream.nextId();

            asViewer()
                    .queryParam("at", "2026-06-30")
                    .header("If-None-Match", "W/\"" + id.substring(id.indexOf('~') + 1) + '"')
                    .get("/v1/dashboards/plans/" + facts.plan)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void isNotDrawnForWhatHappensElsewhere() {
        var facts = PlanFacts.of(province);
        facts.annualMinimum(admitted, "200", 2026);
        facts.arrive();
        var elsewhere = ForeignFacts.unit("Bắc Ninh", null);
        try (var stream = Stream.of(facts.plan)) {
            assertThat(stream.heartbeat()).as("nothing happens").isTrue();
            double before = metric("tiendo_live_drawing_seconds_count");

            enter(entry(elsewhere, "2026-03-01", admitted, 3)).statusCode(201);

            assertThat(stream.heartbeat()).as("nothing happens").isTrue();
            assertThat(metric("tiendo_live_drawing_seconds_count")).isEqualTo(before);
            enter(entry(commune, "2026-03-01", admitted, 4)).statusCode(201);
            assertThat(achieved(stream.next(data -> achieved(data) > 0))).isEqualTo(4);
        }
    }

    @Test
    void dropsAClientThatNeverReadsWhileTheOthersGoOn() {
        var facts = PlanFacts.of(province);
        var annual = facts.annualMinimum(admitted, "200", 2026, 2027, 2028, 2029, 2030);
        facts.arrive();
        IntStream.range(0, COMMUNES_OF_A_LARGE_PROVINCE).forEach(number -> ForeignFacts.unit("Xã " + number, province));
        assertThat(annual).isNotNull();
        double before = metric("tiendo_live_dropped_total");
        try (var reading = Stream.of(facts.plan);
                var idle = new IdleClient(facts.plan)) {
            idle.connect();
            int entered = 0;
            long deadline = System.nanoTime() + DROPPED_WITHIN.toNanos();
            while (metric("tiendo_live_dropped_total") == before && System.nanoTime() < deadline) {
                enter(entry(commune, "2026-03-01", admitted, 1)).statusCode(201);
                int sum = ++entered;
                reading.next(data -> achieved(data) == sum);
            }

            assertThat(metric("tiendo_live_dropped_total")).isEqualTo(before + 1);
            assertThat(idle.isCut()).as("its connection is cut").isTrue();
        }
    }

    private void anotherReplicaReportsZero() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into zero_report (id, unit_id, indicator_id, period_from, period_through, caller)
                        values (?, ?, ?, date '2026-01-01', date '2026-12-31', 'elsewhere')
                        """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, province);
            insert.setObject(3, admitted);
            insert.executeUpdate();
        }
    }

    private static double metric(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static int achieved(JsonNode dashboard) {
        return period(dashboard).path("achieved").asInt();
    }

    private static String state(JsonNode dashboard) {
        return period(dashboard).path("state").asText();
    }

    private static JsonNode period(JsonNode dashboard) {
        return dashboard.path("targets").path(0).path("periods").path(0);
    }
}
