package vn.tiendo.localstack.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleLoaderTest {

    private static final Path SAMPLES = Path.of(System.getProperty("tiendo.root"), "samples");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private FakeServices services;

    @BeforeEach
    void start() throws IOException {
        services = new FakeServices();
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void loadsAllFivePlansIntoAnEmptySystemAndSaysSo() {
        assertThat(load("2026-11-21")).isEqualTo(5);

        assertThat(services.posts("/v1/plans")).hasSize(5);
        assertThat(services.posts("/v1/units")).hasSize(20 + 39 + 22 + 20 + 24);
        assertThat(services.posts("/v1/groups")).hasSize(26);
        assertThat(services.posts("/v1/successions")).hasSize(16);
        assertThat(services.posts("/v1/progress-entries")).hasSize(126);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("samples: dong-nai-2026-2030 with 39 units, 12 targets, 53 tasks, 126 progress entries");
    }

    @Test
    void loadsNothingWhereTheSamplesAre() {
        load("2026-11-21");
        services.requests.clear();

        assertThat(load("2026-11-21")).isZero();
        assertThat(services.requests).hasSize(1);
    }

    @Test
    void leavesASystemAloneThatHoldsOnlyPlansOfItsOwn() {
        services.holdPlan("plan-of-somebody");

        assertThat(load("2026-11-21")).isZero();
    }

    @Test
    void goesOnAfterALoadThatWasCutOff() {
        services.holdPlan("bac-ninh-bloc-2023-2025");
        services.takenCodes.add("DN-TU");

        assertThat(load("2026-11-21")).isEqualTo(4);
        var dongNai = services.posts("/v1/plans").getFirst().body();
        assertThat(dongNai.get("unit").asText())
                .isEqualTo(FakeServices.idFoundBy("system=PARTY&code=DN-TU&at=2025-07-01"));
    }

    @Test
    void putsIdsInThePlaceOfKeys() {
        load("2026-11-21");

        assertThat(services.requests)
                .noneMatch(request -> request.body().toString().contains("dong-nai/"));
        assertThat(services.posts("/v1/progress-entries"))
                .allSatisfy(entry -> assertThat(
                                entry.body().at("/statements/0/indicatorId").asText())
                        .hasSize(36));
    }

    @Test
    void setsTheHolidaysAtEveryRootFromItsFirstDayOn() {
        load("2026-11-21");

        var roots = services.posts("/v1/calendars");
        assertThat(roots)
                .isNotEmpty()
                .allSatisfy(calendar ->
                        assertThat(calendar.body().get("unitId").asText()).hasSize(36));
        assertThat(roots)
                .extracting(calendar -> calendar.body().get("effectiveOn").asText())
                .contains("2021-01-01", "2025-07-01");
    }

    @Test
    void endsUnitsOnlyAfterAllOfThemAreThere() {
        load("2026-11-21");

        var calls = services.requests.stream().map(FakeServices.Request::call).toList();
        assertThat(calls.indexOf("POST /v1/successions"))
                .isGreaterThan(calls.lastIndexOf("POST /v1/units"))
                .isGreaterThan(calls.lastIndexOf("POST /v1/groups"))
                .isLessThan(calls.indexOf("POST /v1/plans"));
    }

    @Test
    void givesEveryWriteAKeyOfItsOwn() {
        load("2026-11-21");

        assertThat(services.requests.stream()
                        .filter(request -> request.call().startsWith("POST"))
                        .map(FakeServices.Request::key))
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key).startsWith("sample:"));
    }

    @Test
    void waitsForWhatAnotherServiceMustHaveReadBefore() {
        services.answerNotYetKnownOnceTo("/v1/progress-entries");

        load("2026-11-21");

        // The units of Đồng Nai, its two renamings, and the indicators.
        assertThat(services.posts("/v1/progress-entries").getFirst().waitFor()).hasSize(39 + 2 + 25);
        assertThat(services.requests.getLast().call()).isEqualTo("GET /v1/horizon");
        assertThat(services.requests.getLast().waitFor()).hasSize(5);
    }

    @Test
    void leavesOutProgressThatTheClockHasNotReached() {
        load("2026-03-31");

        assertThat(services.posts("/v1/progress-entries"))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.body().get("occurredOn").asText()).isLessThanOrEqualTo("2026-03-31"));
    }

    @Test
    void stopsAtARefusalWithTheProblem() {
        services.refusing = "HY-BCD";

        assertThatThrownBy(() -> load("2026-11-21"))
                .isInstanceOf(SampleRefused.class)
                .hasMessageContaining("/v1/units of the sample hung-yen/BCD was answered with 422")
                .hasMessageContaining("KIND_INVALID");
    }

    private int load(String today) {
        var clock = Clock.fixed(Instant.parse(today + "T05:00:00Z"), ZoneOffset.UTC);
        var progress = new PrintStream(said, true, StandardCharsets.UTF_8);
        return SampleLoader.load(SAMPLES, services.urls(), () -> "token", progress, clock);
    }
}
