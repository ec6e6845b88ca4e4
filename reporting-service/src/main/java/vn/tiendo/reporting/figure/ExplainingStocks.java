package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.figure.AskedFigure.Ready;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.figure.StockExplanationView.StatedLevelView;
import vn.tiendo.reporting.figure.StockExplanationView.StockLineView;
import vn.tiendo.reporting.figure.StockLines.StockLine;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.ledger.StockLevels;
import vn.tiendo.reporting.ledger.StockLevels.StockLevel;

/** Opens a stock into levels, movements and openings (SEMANTICS 5: any figure opens into entries). */
@ApplicationScoped
class ExplainingStocks {

    private final StockLevels levels;

    ExplainingStocks(StockLevels levels) {
        this.levels = levels;
    }

    private record Stated(UUID unit, LocalDate day) {}

    /** @throws Problem 422 for what is no stock that units state: its figures open at /v1/progress-entries */
    StockExplanationView of(Ready asked, Limit limit, int after) {
        var sheet = asked.sheet();
        var question = asked.question();
        var indicator = sheet.indicators()
                .find(question.indicatorId())
                .filter(known -> known.isStock() && !known.isRegistry())
                .orElseThrow(() -> Problem.of(422, "LEVEL_OF_FLOW").atParameter("indicator"));
        var lines = new StockLines(sheet).behind(asked.subject().extent(), question);
        var stated = levels.knownAt(sheet.view().knownAt(), List.of(indicator.id())).stream()
                .collect(Collectors.toMap(level -> new Stated(level.unitId(), level.day()), Function.identity()));
        int begin = Math.min(after, lines.size());
        int end = Math.min(lines.size(), begin + limit.value());
        var items = lines.subList(begin, end).stream()
                .map(line -> view(line, indicator, stated, sheet, question))
                .toList();
        return new StockExplanationView(
                asked.figure(), items, end < lines.size() ? Cursor.of(Integer.toString(end)) : null);
    }

    private static StockLineView view(
            StockLine line, Indicator indicator, Map<Stated, StockLevel> stated, FigureSheet sheet, Question question) {
        var madeOf = line.madeOf();
        var unit = unitOf(line.holder().place());
        return new StockLineView(
                unit,
                named(line.holder().place()),
                indicator.scaled(line.quantity()),
                line.reported(),
                level(unit, madeOf.levelOn(), indicator, stated),
                indicator.scaled(madeOf.movements()),
                indicator.scaled(madeOf.openings()),
                line.holder().place() instanceof Place.AtUnit
                                && madeOf.movements().signum() != 0
                        ? entries(unit, indicator, madeOf.levelOn(), sheet, question)
                        : null);
    }

    private static @Nullable StatedLevelView level(
            @Nullable UUID unit, @Nullable LocalDate day, Indicator indicator, Map<Stated, StockLevel> stated) {
        var level = unit == null || day == null ? null : stated.get(new Stated(unit, day));
        return level == null ? null : new StatedLevelView(level.id(), level.day(), indicator.scaled(level.quantity()));
    }

    private static String entries(
            @Nullable UUID unit,
            Indicator indicator,
            @Nullable LocalDate levelOn,
            FigureSheet sheet,
            Question question) {
        var from = levelOn == null ? StockReading.BEGINNING : levelOn.plusDays(1);
        var view = sheet.view();
        return "/v1/progress-entries?indicator=%s&unit=%s&period=%s/%s&at=%s&knownAt=%s&borders=then"
                .formatted(
                        indicator.id(), unit, from, question.period().judgedOn(view.at()), view.at(), view.knownAt());
    }

    private static @Nullable UUID unitOf(Place place) {
        return switch (place) {
            case Place.AtUnit at -> at.unit();
            case Place.InBucketOf bucket -> bucket.unit();
            case Place.InBucketOfSystem none -> null;
        };
    }

    private static String named(Place place) {
        return switch (place) {
            case Place.AtUnit at -> "UNIT";
            case Place.InBucketOf bucket -> "BUCKET";
            case Place.InBucketOfSystem none -> "SYSTEM_BUCKET";
        };
    }
}
