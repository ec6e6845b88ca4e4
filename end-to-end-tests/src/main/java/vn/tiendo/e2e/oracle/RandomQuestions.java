package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Span;

/** Questions about a history at random days, knowledge and borders; what is expected is left to the oracle. */
final class RandomQuestions {

    static final List<String> PERIODS =
            List.of("2023", "2024", "2024", "2025", "2025", "2026", "2024-07", "2025-03", "2023-01-01/2025-08-31");
    static final List<String> FLOWS =
            List.of("admitted", "admitted", "admitted", "women", "youngWomen", "owners", "km");

    private static final List<String> SHARES = List.of("ratio", "quality", "cover");
    private static final Set<String> TABLED = Set.of(RandomPlan.ANNUAL, RandomPlan.SPREAD, "soft");

    private final History history;
    private final Chance chance;
    private final boolean registers;
    private final RandomOtherQuestions others;

    RandomQuestions(History history, Chance chance, boolean registers) {
        this.history = history;
        this.chance = chance;
        this.registers = registers;
        this.others = new RandomOtherQuestions(history, chance);
    }

    void ask(int questions) {
        for (int i = 0; i < questions; i++) {
            if (chance.oneIn(3)) {
                others.ask();
            } else {
                var question = question();
                history.asks()
                        .addObject()
                        .put("afterStep", chance.of(history.steps()))
                        .put("at", at(question).toString())
                        .set("question", question);
            }
        }
        for (JsonNode ask : history.asks()) {
            ((ObjectNode) ask).put("borders", borders(ask));
        }
    }

    private ObjectNode question() {
        return switch (chance.between(1, registers ? 12 : 9)) {
            case 1, 2, 3 -> ofUnit("figure").put("indicator", chance.of(FLOWS)).put("period", chance.of(PERIODS));
            case 4 ->
                ofUnit("figure")
                        .put("indicator", RandomStatements.STOCK)
                        .put("day", chance.day().toString());
            case 5 ->
                ofUnit("unassigned").put("indicator", RandomStatements.FLOW).put("period", chance.of(PERIODS));
            case 6 ->
                ofUnit("unassigned")
                        .put("indicator", RandomStatements.STOCK)
                        .put("day", chance.day().toString());
            case 7, 8 -> target();
            case 9 -> ranking();
            case 10 ->
                inSystem("figure", "ADMINISTRATIVE")
                        .put("indicator", chance.of(RandomRegisters.RATIO, RandomRegisters.QUALITY))
                        .put("period", chance.of("2023", "2024", "2025"));
            case 11 ->
                inSystem("figure", "ADMINISTRATIVE")
                        .put("indicator", RandomRegisters.REGISTRY)
                        .put("period", chance.of(PERIODS));
            default -> share();
        };
    }

    private ObjectNode target() {
        var target = chance.oneIn(4)
                ? RandomPlan.ANNUAL
                : chance.of(history.keys("target").stream()
                        .filter(key -> !SHARES.contains(key))
                        .toList());
        var unit = TABLED.contains(target) && !chance.oneIn(3)
                ? chance.of(List.copyOf(history.world().units().all()))
                : RandomUnits.ROOT;
        return typed("target").put("target", target).put("unit", unit).put("period", period(target));
    }

    private ObjectNode ranking() {
        var target = chance.of(
                history.keys("target").stream().filter(TABLED::contains).toList());
        return typed("ranking")
                .put("target", target)
                .put("unit", RandomUnits.ROOT)
                .put("period", period(target));
    }

    private ObjectNode share() {
        var target = chance.of(SHARES);
        return typed("target")
                .put("target", target)
                .put("unit", RandomUnits.ROOT)
                .put("period", period(target));
    }

    private String period(String target) {
        var periods =
                history.world().known().the("target", target).map("periods").keySet();
        return chance.of(periods.isEmpty() ? History.YEARS : List.copyOf(periods));
    }

    private ObjectNode ofUnit(String type) {
        var units = history.world().units();
        var unit = chance.of(List.copyOf(units.all()));
        return chance.oneIn(8)
                ? typed(type).put("system", units.system(unit))
                : typed(type).put("unit", chance.oneIn(3) ? RandomUnits.ROOT : unit);
    }

    private ObjectNode inSystem(String type, String system) {
        var units = history.world().units().all().stream()
                .filter(unit -> history.world().units().system(unit).equals(system))
                .toList();
        return typed(type).put("unit", chance.of(units));
    }

    /** A day that the question's own days do not pass. */
    private LocalDate at(JsonNode question) {
        if (question.has("day")) {
            return chance.day(LocalDate.parse(question.path("day").asText()), History.LAST);
        }
        var period = Span.of(question.path("period").asText());
        return chance.oneIn(2) && !period.through().isAfter(History.LAST) ? period.through() : chance.day();
    }

    private @Nullable String borders(JsonNode ask) {
        var type = ask.path("question").path("type").asText();
        if (!Set.of("figure", "unassigned").contains(type) || chance.oneIn(2)) {
            return null;
        }
        return chance.oneIn(3)
                ? "then"
                : chance.day(History.FIRST, LocalDate.parse(ask.path("at").asText()))
                        .toString();
    }

    private static ObjectNode typed(String type) {
        return Json.object().put("type", type);
    }
}
