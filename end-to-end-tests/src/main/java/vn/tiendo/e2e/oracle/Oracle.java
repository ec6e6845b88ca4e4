package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Span;
import vn.tiendo.e2e.conformance.WorkedCase;

/** Answers the questions of one case, in the words of the case. */
public final class Oracle {

    private final WorkedCase worked;
    private final Map<String, World> worlds = new HashMap<>();

    public Oracle(WorkedCase worked) {
        this.worked = worked;
    }

    /** All that the semantics say to the question; an answer may hold more than a case expects. */
    public JsonNode answer(WorkedCase.Ask ask) {
        var question = ask.question();
        var world = worlds.computeIfAbsent(ask.afterStep(), step -> new World(Known.through(worked, step)));
        var at = LocalDate.parse(ask.at());
        return switch (question.path("type").asText()) {
            case "figure" -> figure(world, question, at, ask.borders());
            case "unassigned" -> unassigned(world, question, at, ask.borders());
            case "target" -> target(world, question, at);
            case "ranking" -> ranking(world, question, at);
            case "proposals" -> proposals(world, question);
            case "difference" -> difference(world, question);
            case "eligible" -> eligible(world, question, at);
            case "unit" -> unit(world, question.path("unit").asText(), at);
            case "unitByCode" -> unitByCode(world, question, at);
            case "findings" -> findings(world, question, at);
            case "report" -> report(world, question);
            case "timeliness" ->
                Json.object()
                        .put(
                                "state",
                                Reports.timeliness(
                                        world.known(),
                                        question.path("obligation").asText(),
                                        at));
            case String other -> throw new IllegalArgumentException("no such question: " + other);
        };
    }

    private static ObjectNode figure(World world, JsonNode question, LocalDate at, String written) {
        var indicator = question.path("indicator").asText();
        var scope = Scope.of(question, world.units());
        if (question.has("day")) {
            var day = LocalDate.parse(question.path("day").asText());
            var stock = new Figures(world).stock(indicator, scope, day, at, Borders.of(written, at, day));
            return Json.object()
                    .put("value", world.indicators().shown(indicator, stock.value()))
                    .put("reported", Math.toIntExact(stock.reported()))
                    .put("of", Math.toIntExact(stock.of()));
        }
        var period = question.path("period").asText();
        var borders = Borders.of(written, at, Span.of(period).through());
        if (world.indicators().is(indicator, "RATIO")) {
            var share = new Shares(world).of(world.indicators().the(indicator), scope, period, at, borders);
            return shown(share).put("state", share.denominator() == 0 ? "NOT_APPLICABLE" : "VALUE");
        }
        var flow = new Figures(world).flow(indicator, scope, period, at, borders);
        return Json.object()
                .put("value", world.indicators().shown(indicator, flow.value()))
                .put("state", flow.state());
    }

    private static ObjectNode unassigned(World world, JsonNode question, LocalDate at, String written) {
        var indicator = question.path("indicator").asText();
        var scope = Scope.of(question, world.units());
        BigDecimal value;
        if (question.has("day")) {
            var day = LocalDate.parse(question.path("day").asText());
            value = new Figures(world).unassignedStock(indicator, scope, day, at, Borders.of(written, at, day));
        } else {
            var period = question.path("period").asText();
            var borders = Borders.of(written, at, Span.of(period).through());
            value = new Figures(world).unassigned(indicator, scope, period, at, borders);
        }
        return Json.object().put("value", world.indicators().shown(indicator, value));
    }

    private static ObjectNode target(World world, JsonNode question, LocalDate at) {
        var key = question.path("target").asText();
        var standing = new Targets(world)
                .standing(
                        key,
                        question.path("unit").asText(),
                        question.path("period").asText(),
                        at);
        var answer = standing.share().map(Oracle::shown).orElseGet(() -> {
            var indicator = world.known().the("target", key).text("indicator");
            return Json.object()
                    .put("value", world.indicators().shown(indicator, floor(standing.cell())))
                    .put("achieved", world.indicators().shown(indicator, standing.achieved()))
                    .put("effective", world.indicators().shown(indicator, standing.effective()));
        });
        return answer.put("state", standing.state())
                .put("percent", standing.percent())
                .put("over", standing.over())
                .put("early", standing.early())
                .put("reached", standing.reached());
    }

    private static @Nullable BigDecimal floor(Cell cell) {
        return cell instanceof Cell.Value value ? value.floor() : null;
    }

    private static ObjectNode ranking(World world, JsonNode question, LocalDate at) {
        var answer = Json.object();
        var rows = answer.putArray("rows");
        new Targets(world)
                .ranking(
                        question.path("target").asText(),
                        question.path("unit").asText(),
                        question.path("period").asText(),
                        at)
                .forEach(row -> rows.addArray().add(row.rank()).add(row.unit()).add(row.percent()));
        return answer;
    }

    private static ObjectNode proposals(World world, JsonNode question) {
        var succession =
                world.known().the("succession", question.path("succession").asText());
        var target = question.path("target").asText();
        var indicator = world.known().the("target", target).text("indicator");
        var answer = Json.object();
        var cells = answer.putObject("cells");
        // What a person has confirmed is frozen.
        var then = world.confirmation(succession, target)
                .map(confirmed -> new World(world.known().before(confirmed)))
                .orElse(world);
        new Quotas(then)
                .proposed(succession, target, question.path("period").asText())
                .forEach((unit, quota) -> cells.put(unit, world.indicators().shown(indicator, quota.orElse(null))));
        return answer;
    }

    private static ObjectNode difference(World world, JsonNode question) {
        var indicator = question.path("indicator").asText();
        var unit = question.path("unit").asText();
        var day = LocalDate.parse(question.path("day").asText());
        var own = Place.at(world.units().system(unit), unit);
        var level = Holdings.at(world, indicator, day).getOrDefault(own, BigDecimal.ZERO);
        var computed = Holdings.without(
                        world,
                        indicator,
                        day,
                        stated -> stated.unit().equals(unit) && stated.day().equals(day))
                .getOrDefault(own, BigDecimal.ZERO);
        return Json.object()
                .put("level", world.indicators().shown(indicator, level))
                .put("computed", world.indicators().shown(indicator, computed))
                .put("difference", world.indicators().shown(indicator, level.subtract(computed)));
    }

    private static ObjectNode eligible(World world, JsonNode question, LocalDate at) {
        var enterprise = question.path("enterprise").asText();
        var type = question.path("organisationType").asText();
        return Json.object()
                .put("eligible", world.registers().isEligible(enterprise, type, at))
                .put("has", world.registers().has(enterprise, type, at));
    }

    private static ObjectNode unit(World world, String unit, LocalDate at) {
        var units = world.units();
        if (!units.exists(unit, at)) {
            return Json.object().put("exists", false);
        }
        return Json.object()
                .put("exists", true)
                .put("name", units.name(unit, at).orElse(null))
                .put("code", units.code(unit, at).orElse(null))
                .put("parent", units.parent(unit, at).orElse(null));
    }

    private static ObjectNode unitByCode(World world, JsonNode question, LocalDate at) {
        var units = world.units();
        var code = question.path("code").asText();
        return Json.object()
                .put(
                        "unit",
                        units.existing(question.path("system").asText(), at).stream()
                                .filter(unit -> units.code(unit, at)
                                        .filter(code::equals)
                                        .isPresent())
                                .findFirst()
                                .orElse(null));
    }

    private static ObjectNode findings(World world, JsonNode question, LocalDate at) {
        var answer = Json.object();
        var rows = answer.putArray("findings");
        Findings.of(world, question.path("plan").asText(), at)
                .forEach(row -> rows.addArray().add(row.getFirst()).add(row.getLast()));
        return answer;
    }

    private static ObjectNode report(World world, JsonNode question) {
        var report = world.known().the("report", question.path("report").asText());
        var answer = Json.object();
        put(answer, "frozen", Reports.figures(new World(world.known().before(report)), report));
        put(answer, "now", Reports.figures(world, report));
        return answer;
    }

    private static void put(ObjectNode answer, String field, List<@Nullable String> values) {
        var array = answer.putArray(field);
        values.forEach(array::add);
    }

    private static ObjectNode shown(Shares.Share share) {
        return Json.object()
                .put("numerator", String.valueOf(share.numerator()))
                .put("denominator", String.valueOf(share.denominator()));
    }
}
