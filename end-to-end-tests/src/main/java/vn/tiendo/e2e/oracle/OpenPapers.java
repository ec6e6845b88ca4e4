package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import vn.tiendo.e2e.client.Span;

/** What the semantics leave open about reports that are owed and reports that were sent. */
final class OpenPapers {

    private OpenPapers() {}

    /** Whether a report that is not there, for a like period or of a unit that has ended, says anything of this figure. */
    static boolean isOpen(JsonNode question, JsonNode answer, World world, String at, String borders) {
        var period = Span.of(question.path("period").asText());
        var indicator = question.path("indicator").asText();
        if (answer.path("state").asText().equals("VALUE") || world.indicators().is(indicator, "RATIO")) {
            return false;
        }
        var day = LocalDate.parse(at);
        var within = Borders.of(borders, day, period.through());
        var scope = Scope.of(question, world.units());
        if (!within.hold(scope, world.units())) {
            return false;
        }
        var missing = new Figures(world).missing(indicator, scope, period, day, within);
        boolean plain = missing.stream()
                .anyMatch(
                        act -> act.period().equals(period) && !hasEnded(act, day, world) && isStated(indicator, world));
        return !plain && !missing.isEmpty();
    }

    /** A report is open where one of its figures is, as it was known then or as it is known now. */
    static boolean ofReport(JsonNode question, JsonNode answer, World world) {
        var report = world.known().the("report", question.path("report").asText());
        var then = new World(world.known().before(report));
        int index = 0;
        for (var figure : report.written().path("figures")) {
            if (isOpenFigure(figure, answer.path("frozen").path(index), then)
                    || isOpenFigure(figure, answer.path("now").path(index), world)) {
                return true;
            }
            index++;
        }
        return false;
    }

    /** What becomes of a report that is owed when its unit ends, a person says, and the case has no word for it. */
    static boolean ofTimeliness(JsonNode question, String at, World world) {
        var obligation =
                world.known().the("obligation", question.path("obligation").asText());
        return hasEnded(obligation, LocalDate.parse(at), world);
    }

    /** Missing and nothing are both no number in a report. */
    private static boolean isOpenFigure(JsonNode figure, JsonNode value, World world) {
        return figure.has("day")
                ? Open.isStockOfAfterwards(figure.path("day").asText(), figure, world)
                : Open.isZeroOfAnotherPeriod(figure, value, world);
    }

    private static boolean hasEnded(Act obligation, LocalDate at, World world) {
        return world.units()
                .lastDay(obligation.text("unit"))
                .filter(last -> last.isBefore(at))
                .isPresent();
    }

    /** Nobody reports what registers count. */
    private static boolean isStated(String indicator, World world) {
        return !world.indicators().the(indicator).text("source").equals("REGISTRY");
    }
}
