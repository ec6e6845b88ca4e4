package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Span;
import vn.tiendo.e2e.conformance.WorkedCase;

/** Writes into a case what the oracle answers, question by question: only what the semantics say outright. */
final class Answers {

    private static final List<String> MADE = List.of("unit", "report", "obligation", "enterprise", "succession");

    private final WorkedCase worked;
    private final Oracle oracle;

    private Answers(String file, JsonNode written) {
        this.worked = WorkedCase.of(file, written);
        this.oracle = new Oracle(worked);
    }

    /** The case with all that is expected; questions that the semantics leave open are gone. */
    static WorkedCase of(String file, JsonNode history) {
        var written = (ObjectNode) history.deepCopy();
        var answers = new Answers(file, written);
        var kept = written.arrayNode();
        for (int i = 0; i < answers.worked.asks().size(); i++) {
            var expected = answers.expected(answers.worked.asks().get(i));
            if (!expected.isEmpty()) {
                kept.add(((ObjectNode) written.path("ask").get(i)).set("expect", expected));
            }
        }
        written.set("ask", kept);
        return WorkedCase.of(file, written);
    }

    private ObjectNode expected(WorkedCase.Ask ask) {
        var world = new World(Known.through(worked, ask.afterStep()));
        var question = ask.question();
        if (!isKnown(question, world)) {
            return Json.object();
        }
        var answer = oracle.answer(ask);
        if (Open.isOpen(ask, answer, world)) {
            return Json.object();
        }
        var expected = Json.object();
        said(ask, answer, world).forEach(key -> expected.set(key, answer.path(key)));
        return expected;
    }

    /** In an earlier knowledge a unit or a target may not be there yet. */
    private static boolean isKnown(JsonNode question, World world) {
        return MADE.stream()
                .allMatch(kind -> !question.has(kind)
                        || world.known()
                                .made(kind, question.path(kind).asText())
                                .isPresent());
    }

    private static List<String> said(WorkedCase.Ask ask, JsonNode answer, World world) {
        var question = ask.question();
        return switch (question.path("type").asText()) {
            case "figure" -> ofFigure(ask, answer, world);
            case "unassigned" -> List.of("value");
            case "ranking" -> isThere(ask, world) ? List.of("rows") : List.of();
            case "target" -> isThere(ask, world) ? ofTarget(ask, answer, world) : List.of();
            case "report" -> List.of("frozen", "now");
            case "timeliness" -> List.of("state");
            case "proposals" -> List.of("cells");
            case "findings" -> List.of("findings");
            case "difference" -> List.of("level", "computed", "difference");
            case "eligible" -> List.of("eligible", "has");
            case "unit" ->
                answer.path("exists").asBoolean() ? List.of("exists", "name", "code", "parent") : List.of("exists");
            case "unitByCode" -> List.of("unit");
            case String other -> throw new IllegalArgumentException(other);
        };
    }

    private static List<String> ofFigure(WorkedCase.Ask ask, JsonNode answer, World world) {
        var question = ask.question();
        if (question.has("day")) {
            boolean own = ask.borders().isEmpty()
                    && world.known().of("serves").findAny().isEmpty()
                    && world.ledger().levels(RandomStatements.STOCK).stream()
                            .allMatch(level -> world.units().exists(level.unit(), level.day()));
            if (!own) {
                return List.of("value");
            }
            return isOfSystem(question) ? List.of("value", "reported") : List.of("value", "reported", "of");
        }
        if (answer.has("numerator")) {
            return exists(question, ask, world) ? List.of("numerator", "denominator", "state") : List.of();
        }
        boolean hangsOnOthers =
                isOfSystem(question) && !answer.path("state").asText().equals("VALUE");
        return hangsOnOthers ? List.of() : List.of("value", "state");
    }

    /** Units of other cases lie in the same system: how many there are, and whose report is missing, nobody here knows. */
    private static boolean isOfSystem(JsonNode question) {
        return question.has("system");
    }

    private static List<String> ofTarget(WorkedCase.Ask ask, JsonNode answer, World world) {
        if (answer.has("numerator")) {
            return Open.isPercent(ask)
                    ? List.of("state", "numerator", "denominator")
                    : List.of("state", "numerator", "denominator", "percent");
        }
        var said = new ArrayList<>(List.of("state", "achieved"));
        if (isRange(ask, world)) {
            return said;
        }
        var state = answer.path("state").asText();
        if (!state.equals("NOT_ASSIGNED") && !state.equals("NOT_APPLICABLE")) {
            said.addAll(List.of("effective", "value", "early"));
            if (!state.equals("NO_BASIS") && !state.equals("NOT_STARTED")) {
                said.addAll(List.of("percent", "over"));
            }
        }
        if (state.equals("IN_PROGRESS") && isStock(ask, world)) {
            said.add("reached");
        }
        return said;
    }

    /** Of which end of a range the percent is, nobody says. */
    private static boolean isRange(WorkedCase.Ask ask, World world) {
        return cell(ask, world) instanceof Cell.Value value && value.stretch().isPresent();
    }

    private static Cell cell(WorkedCase.Ask ask, World world) {
        var question = ask.question();
        return new Quotas(world)
                .of(
                        question.path("target").asText(),
                        question.path("unit").asText(),
                        question.path("period").asText(),
                        LocalDate.parse(ask.at()));
    }

    private static boolean isStock(WorkedCase.Ask ask, World world) {
        var target = world.known().the("target", ask.question().path("target").asText());
        return world.indicators().is(target.text("indicator"), "STOCK");
    }

    private static boolean isThere(WorkedCase.Ask ask, World world) {
        var question = ask.question();
        var end = Span.of(question.path("period").asText()).through();
        var day = Borders.earlier(LocalDate.parse(ask.at()), end);
        return world.units().exists(question.path("unit").asText(), day);
    }

    private static boolean exists(JsonNode question, WorkedCase.Ask ask, World world) {
        var end = Span.of(question.path("period").asText()).through();
        var borders = Borders.of(ask.borders(), LocalDate.parse(ask.at()), end);
        return borders.hold(Scope.of(question, world.units()), world.units());
    }
}
