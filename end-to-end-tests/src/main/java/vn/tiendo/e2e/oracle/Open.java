package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.e2e.client.Span;
import vn.tiendo.e2e.conformance.WorkedCase;

/**
 * What the semantics leave open, and the oracle therefore does not ask. Whoever closes one of these deletes it here. Of the
 * kinds of targets chance leaves out two: QUALITATIVE, which is met by evidence, for which the case format has no word, and
 * RESTATEMENT, which is judged as what it says again (own-cases.json).
 */
final class Open {

    private Open() {}

    static boolean isOpen(WorkedCase.Ask ask, JsonNode answer, World world) {
        var question = ask.question();
        return switch (question.path("type").asText()) {
            case "target" ->
                awaitsConfirmation(question, world)
                        || isLeftWithoutNumber(question, world)
                        || ofTarget(ask, answer, world);
            case "ranking" -> awaitsConfirmation(question, world) || isLeftWithoutNumber(question, world);
            case "figure" ->
                question.has("day")
                        ? isStockOfAfterwards(question.path("day").asText(), question, world)
                        : isZeroOfAnotherPeriod(question, answer.path("value"), world)
                                || OpenPapers.isOpen(question, answer, world, ask.at(), ask.borders());
            case "report" -> OpenPapers.ofReport(question, answer, world);
            case "proposals" -> isNothingLeft(question, world);
            case "findings" -> isNothingGivenOut(question, LocalDate.parse(ask.at()), world);
            case "difference" -> isLevelNotPlain(question, world);
            case "timeliness" -> OpenPapers.ofTimeliness(question, ask.at(), world);
            default ->
                question.has("day") && isStockOfAfterwards(question.path("day").asText(), question, world);
        };
    }

    /** Of a period that has not begun nobody says a percentage, and nobody that there is none. */
    static boolean isPercent(WorkedCase.Ask ask) {
        var period = Span.of(ask.question().path("period").asText());
        return LocalDate.parse(ask.at()).isBefore(period.from());
    }

    private static boolean ofTarget(WorkedCase.Ask ask, JsonNode answer, World world) {
        var target = world.known().the("target", ask.question().path("target").asText());
        var asked = ask.question().deepCopy();
        ((ObjectNode) asked).put("indicator", target.text("indicator"));
        var end = Span.of(ask.question().path("period").asText()).through();
        var day = Borders.earlier(end, LocalDate.parse(ask.at()));
        return world.indicators().is(target.text("indicator"), "STOCK")
                ? isStockOfAfterwards(day.toString(), asked, world)
                : isZeroOfAnotherPeriod(asked, answer.path("achieved"), world)
                        || isZeroBesideMissing(asked, ask, world);
    }

    /** Whether the zero of one is a basis where the report of another is missing, and the sum of both therefore no number. */
    private static boolean isZeroBesideMissing(JsonNode asked, WorkedCase.Ask ask, World world) {
        var indicator = asked.path("indicator").asText();
        var period = asked.path("period").asText();
        if (!world.indicators().is(indicator, "FLOW")) {
            return false;
        }
        var at = LocalDate.parse(ask.at());
        var scope = Scope.of(asked.path("unit").asText(), world.units());
        var borders = Borders.of("", at, Span.of(period).through());
        var figures = new Figures(world);
        return figures.flow(indicator, scope, period, at, borders).state().equals("MISSING")
                && figures.hasBasis(indicator, scope, period, at, borders);
    }

    /** A unit that had a quota of its own and got others': what it is asked for until a person confirms. */
    private static boolean awaitsConfirmation(JsonNode question, World world) {
        var unit = question.path("unit").asText();
        boolean ranking = question.path("type").asText().equals("ranking");
        return world.units()
                .successions()
                .filter(act -> isUnconfirmed(act, question.path("target").asText(), world))
                .anyMatch(act -> ranking || act.set("to").contains(unit));
    }

    private static boolean isUnconfirmed(Act succession, String target, World world) {
        var eve = succession.on().minusDays(1);
        return Units.ends(succession)
                && succession.set("to").stream().anyMatch(unit -> world.units().exists(unit, eve))
                && !isConfirmed(succession, target, world);
    }

    private static boolean isConfirmed(Act succession, String target, World world) {
        return world.confirmation(succession, target).isPresent();
    }

    /** What a successor has of units that ended with a dash or a soft range for the period. */
    private static boolean isLeftWithoutNumber(JsonNode question, World world) {
        var target = question.path("target").asText();
        var period = question.path("period").asText();
        boolean ranking = question.path("type").asText().equals("ranking");
        return world.units()
                .successions()
                .filter(act ->
                        ranking || act.set("to").contains(question.path("unit").asText()))
                .anyMatch(act -> world.confirmation(act, target)
                        .filter(confirmed -> leavesNoNumber(
                                act, target, period, new World(world.known().before(confirmed))))
                        .isPresent());
    }

    private static boolean leavesNoNumber(Act succession, String target, String period, World world) {
        return cellsOnTheEve(succession, target, period, world).stream()
                .anyMatch(cell ->
                        cell instanceof Cell.NotApplicable || (cell instanceof Cell.Value value && value.soft()));
    }

    private static List<Cell> cellsOnTheEve(Act succession, String target, String period, World world) {
        var quotas = new Quotas(world);
        var eve = succession.on().minusDays(1);
        return succession.set("from").stream()
                .map(unit -> quotas.of(target, unit, period, eve))
                .toList();
    }

    /** What is proposed where nobody who ended had a number: nothing, or a blank. */
    private static boolean isNothingLeft(JsonNode question, World world) {
        var succession =
                world.known().the("succession", question.path("succession").asText());
        var target = question.path("target").asText();
        var period = question.path("period").asText();
        var then = world.confirmation(succession, target)
                .map(confirmed -> new World(world.known().before(confirmed)))
                .orElse(world);
        boolean proposes = Units.ends(succession) && !succession.set("to").isEmpty();
        return proposes
                && (leavesNoNumber(succession, target, period, then)
                        || cellsOnTheEve(succession, target, period, then).stream()
                                .noneMatch(cell -> cell.number().isPresent()));
    }

    /** Whether a table that gives no number to anybody, blanks and dashes alone, gives out too little. */
    private static boolean isNothingGivenOut(JsonNode question, LocalDate at, World world) {
        var quotas = new Quotas(world);
        return world.known().of("allocation").anyMatch(table -> {
            var target = world.known().the("target", table.text("target"));
            return target.text("plan").equals(question.path("plan").asText())
                    && !target.text("kind").equals("SOFT_RANGE")
                    && world.known()
                            .of("allocation")
                            .noneMatch(other -> isOfTheSame(table, other)
                                    && other.map("cells").keySet().stream()
                                            .anyMatch(unit -> quotas.of(
                                                            table.text("target"), unit, table.text("period"), at)
                                                    .number()
                                                    .isPresent()));
        });
    }

    private static boolean isOfTheSame(Act table, Act other) {
        return other.text("target").equals(table.text("target"))
                && other.text("period").equals(table.text("period"));
    }

    /** Which of two levels of a day is left out, and what a level of a unit that has ended differs from. */
    private static boolean isLevelNotPlain(JsonNode question, World world) {
        var unit = question.path("unit").asText();
        var day = LocalDate.parse(question.path("day").asText());
        return !world.units().exists(unit, day)
                || isStockOfAfterwards(day.toString(), question, world)
                || world.ledger().levels(question.path("indicator").asText()).stream()
                                .filter(level ->
                                        level.unit().equals(unit) && level.day().equals(day))
                                .count()
                        != 1;
    }

    /** A level or movement after the end of its unit counts as of the last day: but for whom, on the days between? */
    static boolean isStockOfAfterwards(String day, JsonNode question, World world) {
        var indicator = question.path("indicator").asText();
        var asked = LocalDate.parse(day);
        return world.ledger().levels(indicator).stream()
                        .anyMatch(level -> isAfterwards(level.unit(), level.day(), asked, world))
                || world.ledger().facts(indicator).stream()
                        .anyMatch(fact -> isAfterwards(fact.unit(), fact.day(), asked, world));
    }

    private static boolean isAfterwards(String unit, LocalDate stated, LocalDate asked, World world) {
        return stated.isAfter(asked) && !world.units().exists(unit, stated);
    }

    /** Whether a zero stated for a year says anything of a month in it, or of the years around it. */
    static boolean isZeroOfAnotherPeriod(JsonNode question, JsonNode value, World world) {
        var period = question.path("period").asText();
        var span = Span.of(period);
        boolean nothing =
                value.isNull() || value.isMissingNode() || value.asText().startsWith("0");
        return nothing
                && world.known()
                        .of("zeroReport")
                        .filter(act -> act.text("indicator")
                                .equals(question.path("indicator").asText()))
                        .map(act -> act.text("period"))
                        .anyMatch(other -> !other.equals(period)
                                && !Span.of(other).from().isAfter(span.through())
                                && !Span.of(other).through().isBefore(span.from()));
    }
}
