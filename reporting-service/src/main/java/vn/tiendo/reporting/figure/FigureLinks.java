package vn.tiendo.reporting.figure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.AskedFigure.Ready;
import vn.tiendo.reporting.figure.SubjectsOfShares.Side;
import vn.tiendo.reporting.knownindicator.Ratio;

/** Where figures open (SEMANTICS 5): the operations that take them apart, with the two times and the borders of what was asked. */
public final class FigureLinks {

    private final FigureSheet sheet;
    private final String whose;
    private final String borders;

    private FigureLinks(FigureSheet sheet, String whose, String borders) {
        this.sheet = sheet;
        this.whose = whose;
        this.borders = borders;
    }

    /** Figures of a unit with its subtree, in the borders of each period. */
    public static FigureLinks within(UUID unit, FigureSheet sheet) {
        return new FigureLinks(sheet, "unit=" + unit, "");
    }

    /** Figures of a unit with its subtree, in these borders. */
    public static FigureLinks within(UUID unit, FigureSheet sheet, Borders borders) {
        return new FigureLinks(sheet, "unit=" + unit, "&borders=" + borders.shown());
    }

    /** Where the figure itself opens, if not into entries of its own: a ratio, numerator first, and a stock that units state. */
    static List<String> behind(Ready asked) {
        var sheet = asked.sheet();
        var period = asked.subject().period();
        var links = new FigureLinks(
                sheet,
                whose(asked.subject().extent()),
                "&borders=" + sheet.bordersOf(period).shown());
        return switch (asked.ratio()) {
            case null -> asked.isOfLevels() ? List.of(links.to(asked.subject().indicatorId(), period)) : List.of();
            case Ratio.OfIndicators reported ->
                Stream.of(reported.partId(), reported.wholeId())
                        .map(indicator -> links.to(indicator, period))
                        .toList();
            case Ratio.Counted counted ->
                Stream.of(Side.values())
                        .map(side -> links.toSubjects(asked.subject().indicatorId(), period, side))
                        .toList();
        };
    }

    /** A flow opens into entries, a stock that units state into levels and movements. */
    public String to(UUID indicator, Period days) {
        return sheet.indicators().isLevelled(indicator)
                ? "/v1/stock-explanations?indicator=%s&%s&day=%s".formatted(indicator, whose, days.through()) + times()
                : "/v1/progress-entries?indicator=%s&%s&period=%s".formatted(indicator, whose, days) + times();
    }

    private String toSubjects(UUID ratio, Period days, Side side) {
        return "/v1/figure-subjects?indicator=%s&%s&period=%s&side=%s".formatted(ratio, whose, days, side) + times();
    }

    private String times() {
        return "&at=%s&knownAt=%s%s".formatted(sheet.view().at(), sheet.view().knownAt(), borders);
    }

    private static String whose(Extent extent) {
        return switch (extent) {
            case Extent.OfUnit of -> "unit=" + of.unit();
            case Extent.OfSystem of -> "system=" + inUrl(of.system());
            case Extent.InBucketOfUnit bucket -> "unit=" + bucket.unit() + "&unassigned=true";
            case Extent.InBucketOfSystem bucket -> "system=" + inUrl(bucket.system()) + "&unassigned=true";
        };
    }

    private static String inUrl(String system) {
        return URLEncoder.encode(system, StandardCharsets.UTF_8);
    }
}
