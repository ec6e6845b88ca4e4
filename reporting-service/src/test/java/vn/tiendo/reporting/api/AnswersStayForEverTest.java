package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asReporter;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.entry;
import static vn.tiendo.reporting.api.Api.horizon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.events.units.AreaServed;
import vn.tiendo.events.units.EnterpriseChanged;
import vn.tiendo.events.units.SuccessionItem;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.events.units.UnitsSucceeded;

/** Whatever is learnt later, an answer for a given (at, knownAt, borders) has the same bytes (SEMANTICS 1). */
@OnRealStack
@Tag("slow")
class AnswersStayForEverTest {

    private static final int ANSWERS = 200;
    private static final Instant LONG_AGO = Instant.parse("2025-08-01T00:00:00Z");

    private final List<UUID> provinces = new ArrayList<>();
    private final List<UUID> communes = new ArrayList<>();
    private final List<String> horizons = new ArrayList<>();
    private UUID partyBody = UUID.randomUUID();
    private UUID enterprise = UUID.randomUUID();
    private UUID admitted = UUID.randomUUID();
    private UUID members = UUID.randomUUID();
    private Random random = new Random(0);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void twoHundredAnswersAreByteEqualAfterAllThatIsLearntLater(long seed) {
        random = new Random(seed);
        aCountryThatReports();
        var questions = randomQuestions();
        var answers = questions.stream().map(this::answer).toList();

        learnMuchLater();
        as("administrator", null).body(Map.of()).post("/v1/rebuilds").then().statusCode(201);

        assertThat(questions.stream().map(this::answer).toList()).isEqualTo(answers);
        assertThat(questions.stream().filter(question -> !sameFigureAtThePresent(question)))
                .as("the present tells otherwise")
                .isNotEmpty();
    }

    private boolean sameFigureAtThePresent(Asked question) {
        var knownAt = "\"knownAt\":\"[^\"]*\"";
        return answer(question)
                .replaceFirst(knownAt, "")
                .equals(answer(atThePresent(question)).replaceFirst(knownAt, ""));
    }

    private void aCountryThatReports() {
        provinces.clear();
        communes.clear();
        horizons.clear();
        for (int p = 0; p < 3; p++) {
            var province = ForeignFacts.unit("province", null);
            provinces.add(province);
            for (int c = 0; c < 4; c++) {
                communes.add(ForeignFacts.unit("commune", province));
            }
        }
        partyBody = ForeignFacts.unit("party body", "PARTY", null, "2020-01-01");
        enterprise = UUID.randomUUID();
        admitted = ForeignFacts.flow();
        members = ForeignFacts.indicator("STOCK", 0, "REPORTED", null);
        ForeignFacts.arrive(new AreaServed(partyBody, day("2023-01-01"), LONG_AGO, communes.getFirst()));
        for (int stage = 0; stage < 4; stage++) {
            for (int i = 0; i < 12; i++) {
                report();
            }
            if (stage == 1) {
                merge("2024-07-01", communes.get(0), communes.get(1));
            }
            horizons.add(horizon());
        }
    }

    private void report() {
        var unit = random.nextInt(8) == 0 ? partyBody : communes.get(2 + random.nextInt(communes.size() - 2));
        var on = day("2023-01-01").plusDays(random.nextInt(1_000)).toString();
        var body = new LinkedHashMap<String, Object>(entry(unit, on, admitted, 1 + random.nextInt(5)));
        if (random.nextInt(3) == 0) {
            body.put("enterpriseId", enterprise);
        }
        asReporter().body(body).post("/v1/progress-entries").then().statusCode(201);
        if (random.nextInt(2) == 0) {
            asReporter()
                    .body(Map.of("unitId", unit, "indicatorId", members, "day", on, "quantity", random.nextInt(100)))
                    .post("/v1/stock-levels")
                    .then()
                    .statusCode(201);
        }
    }

    private void learnMuchLater() {
        // A parent changed last year, and a merger of last year, recorded today.
        ForeignFacts.arrive(new UnitChanged(
                communes.get(5),
                day("2023-06-01"),
                Instant.now(),
                null,
                null,
                null,
                null,
                provinces.get(2),
                null,
                null,
                null,
                null));
        merge("2024-01-01", communes.get(6), communes.get(7));
        // An enterprise moves by an act, and by itself.
        ForeignFacts.arrive(
                new UnitsSucceeded(
                        UUID.randomUUID(),
                        "TRANSFER",
                        day("2024-03-01"),
                        Instant.now(),
                        List.of(communes.get(3)),
                        List.of(communes.get(4)),
                        List.of(new SuccessionItem(enterprise, "ENTERPRISE", communes.get(3), communes.get(4))),
                        List.of(),
                        List.of(),
                        null,
                        null),
                new EnterpriseChanged(
                        enterprise,
                        day("2024-03-01"),
                        Instant.now(),
                        null,
                        null,
                        null,
                        communes.get(4),
                        null,
                        null,
                        null,
                        null));
        // What its owner recorded long ago arrives only now.
        ForeignFacts.arrive(new AreaServed(partyBody, day("2022-01-01"), LONG_AGO, communes.get(8)));
        for (int i = 0; i < 10; i++) {
            report(communes.get(8));
        }
    }

    private void report(UUID unit) {
        asReporter()
                .body(entry(unit, "2023-05-01", admitted, 7))
                .post("/v1/progress-entries")
                .then()
                .statusCode(201);
    }

    private void merge(String on, UUID one, UUID other) {
        var merged = UUID.randomUUID();
        ForeignFacts.arrive(
                new UnitCreated(
                        merged,
                        "ADMINISTRATIVE",
                        day(on),
                        Instant.now(),
                        "merged",
                        null,
                        null,
                        null,
                        provinces.getFirst(),
                        null,
                        null,
                        null),
                new UnitsSucceeded(
                        UUID.randomUUID(),
                        "MERGE",
                        day(on),
                        Instant.now(),
                        List.of(one, other),
                        List.of(merged),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    /** A question as its path and parameters; all of them name their knownAt. */
    private record Asked(String path, Map<String, String> parameters) {}

    private List<Asked> randomQuestions() {
        var questions = new ArrayList<Asked>();
        for (int i = 0; i < ANSWERS; i++) {
            var parameters = new LinkedHashMap<String, String>();
            boolean stock = random.nextInt(3) == 0;
            var day = day("2023-01-01").plusDays(random.nextInt(1_000)).toString();
            parameters.put("indicator", (stock ? members : admitted).toString());
            parameters.put(stock ? "day" : "period", stock ? day : String.valueOf(2023 + random.nextInt(3)));
            parameters.put(
                    "at", day("2023-01-01").plusDays(random.nextInt(1_000)).toString());
            parameters.put("knownAt", horizons.get(random.nextInt(horizons.size())));
            parameters.put("borders", borders());
            if (random.nextInt(4) == 0) {
                parameters.put("system", random.nextBoolean() ? "PARTY" : "ADMINISTRATIVE");
            } else {
                var units = random.nextBoolean() ? provinces : communes;
                parameters.put("unit", units.get(random.nextInt(units.size())).toString());
            }
            questions.add(new Asked(random.nextInt(5) == 0 ? "/v1/unassigned-figures" : "/v1/figures", parameters));
        }
        return questions;
    }

    private @Nullable String borders() {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> "then";
            default -> day("2022-06-01").plusDays(random.nextInt(1_400)).toString();
        };
    }

    private static Asked atThePresent(Asked asked) {
        var parameters = new LinkedHashMap<>(asked.parameters());
        parameters.remove("knownAt");
        return new Asked(asked.path(), parameters);
    }

    private String answer(Asked asked) {
        var request = asViewer();
        asked.parameters().forEach((name, value) -> {
            if (value != null) {
                request.queryParam(name, value);
            }
        });
        return request.get(asked.path()).then().statusCode(200).extract().asString();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
