package vn.tiendo.e2e.oracle;

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
        var at = LocalDate.parse(report.text("at"));
        var values = new ArrayList<@Nullable String>();
        for (var asked : report.written().path("figures")) {
            var indicator = asked.path("indicator").asText();
            var period = asked.path("period").asText();
            var borders = Borders.of(
                    report.optional("borders").orElse(""), at, Span.of(period).through());
            var flow = new Figures(world).flow(indicator, Scope.of(asked, world.units()), period, at, borders);
            values.add(world.indicators().shown(indicator, flow.value()));
        }
        return values;
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
