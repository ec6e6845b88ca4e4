package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.figure.Extent;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.ledger.LevelsRecorded;
import vn.tiendo.reporting.ledger.LevelsRecorded.LevelLine;
import vn.tiendo.reporting.ledger.PostedLines;
import vn.tiendo.reporting.ledger.PostedLines.Line;
import vn.tiendo.reporting.report.DifferenceView.LineSince;

/** What the ledger has recorded since an instant that counts in a figure: entries, levels, what a share compares. */
@ApplicationScoped
class RecordedSince {

    private static final int MOST = 50;
    private static final Comparator<LineSince> AS_RECORDED =
            Comparator.comparing(LineSince::recordedAt).thenComparing(LineSince::indicatorId);

    private final Figures figures;
    private final PostedLines lines;
    private final LevelsRecorded levels;

    RecordedSince(Figures figures, PostedLines lines, LevelsRecorded levels) {
        this.figures = figures;
        this.lines = lines;
        this.levels = levels;
    }

    List<LineSince> in(StatedFigure figure, @Nullable BordersParameter borders, AsOf now, Instant since) {
        var sheet = figures.within(figure.unitId(), now, borders);
        return counted(sheet, figure.indicatorId()).stream()
                .map(indicator -> new Question(indicator, figure.question().period()))
                .flatMap(question -> Stream.concat(
                        entries(sheet, figure.unitId(), question, since),
                        levels(sheet, figure.unitId(), question, since)))
                .sorted(AS_RECORDED)
                .limit(MOST)
                .toList();
    }

    private static Collection<UUID> counted(FigureSheet sheet, UUID indicator) {
        return sheet.indicators()
                .find(indicator)
                .map(Indicator::ratio)
                .map(Ratio::stated)
                .orElse(Set.of(indicator));
    }

    private Stream<LineSince> entries(FigureSheet sheet, UUID unit, Question question, Instant since) {
        var ways = sheet.itemWaysTo(new Extent.OfUnit(unit), question);
        return lines
                .recordedAfter(
                        since,
                        question.indicatorId(),
                        sheet.contributionsTo(new Extent.OfUnit(unit), question),
                        ways.leaving(),
                        ways.coming(),
                        sheet.view().knownAt(),
                        MOST)
                .stream()
                .map(line -> view(line, question.indicatorId()));
    }

    private Stream<LineSince> levels(FigureSheet sheet, UUID unit, Question question, Instant since) {
        return levels
                .between(
                        since,
                        sheet.view().knownAt(),
                        Set.of(question.indicatorId()),
                        sheet.contributionsTo(new Extent.OfUnit(unit), question),
                        MOST)
                .stream()
                .map(RecordedSince::view);
    }

    private static LineSince view(Line line, UUID indicator) {
        return new LineSince(
                line.entryId(),
                line.kind().name(),
                line.of(),
                indicator,
                line.unitId(),
                line.occurredOn(),
                line.quantity(),
                line.documentNumber(),
                line.recordedAt());
    }

    private static LineSince view(LevelLine level) {
        return new LineSince(
                level.id(),
                level.kind().equals("LEVEL") ? level.kind() : "LEVEL_" + level.kind(),
                level.of(),
                level.indicatorId(),
                level.unitId(),
                level.day(),
                level.quantity(),
                level.documentNumber(),
                level.recordedAt());
    }
}
