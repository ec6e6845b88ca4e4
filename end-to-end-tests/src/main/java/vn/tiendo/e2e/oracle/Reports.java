package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.Span;

/** What reports froze, what the same figures are now, and whether they came in time. */
final class Reports {

    private Reports() {}

    /** The figures of a report as somebody knows them; null where there is no number. */
    static List<@Nullable String> figures(World world, Act report) {
        var values = new ArrayList<@Nullable String>();
        for (var asked : report.written().path("figures")) {
            values.add(world.indicators().shown(asked.path("indicator").asText(), value(world, report, asked)));
        }
        return values;
    }

    private static @Nullable BigDecimal value(World world, Act report, JsonNode asked) {
        var at = LocalDate.parse(report.text("at"));
        var indicator = asked.path("indicator").asText();
        var scope = Scope.of(asked, world.units());
        if (asked.has("day")) {
            var day = LocalDate.parse(asked.path("day").asText());
            return new Figures(world)
                    .stock(indicator, scope, day, at, borders(report, at, day))
                    .value();
        }
        var period = asked.path("period").asText();
        return new Figures(world)
                .flow(
                        indicator,
                        scope,
                        period,
                        at,
                        borders(report, at, Span.of(period).through()))
                .value();
    }

    private static Borders borders(Act report, LocalDate at, LocalDate end) {
        return Borders.of(report.optional("borders").orElse(""), at, end);
    }

    static String timeliness(Known known, String obligation, LocalDate at) {
        var due = LocalDate.parse(known.the("obligation", obligation).text("due"));
        return known.of("report")
                .filter(act -> act.text("obligation").equals(obligation) && act.startsBy(at))
                .map(Act::on)
                .min(LocalDate::compareTo)
                .map(sent -> sent.isAfter(due) ? "LATE" : "ON_TIME")
                .orElse(at.isAfter(due) ? "MISSING" : "NOT_DUE");
    }
}
