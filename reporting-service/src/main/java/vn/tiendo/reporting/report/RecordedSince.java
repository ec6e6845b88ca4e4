package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.ledger.PostedLines;
import vn.tiendo.reporting.ledger.PostedLines.Line;
import vn.tiendo.reporting.report.DifferenceView.LineSince;

/** What the ledger has recorded since an instant that counts in a figure. */
@ApplicationScoped
class RecordedSince {

    private static final int MOST = 50;

    private final Figures figures;
    private final PostedLines lines;

    RecordedSince(Figures figures, PostedLines lines) {
        this.figures = figures;
        this.lines = lines;
    }

    List<LineSince> in(StatedFigure figure, @Nullable BordersParameter borders, AsOf now, Instant since) {
        var sheet = figures.within(figure.unitId(), now, borders);
        var question = figure.question();
        var ways = sheet.itemWaysTo(figure.unitId(), question);
        return lines
                .recordedAfter(
                        since,
                        figure.indicatorId(),
                        sheet.contributionsTo(figure.unitId(), question),
                        ways.leaving(),
                        ways.coming(),
                        now.knownAt(),
                        MOST)
                .stream()
                .map(RecordedSince::view)
                .toList();
    }

    private static LineSince view(Line line) {
        return new LineSince(
                line.entryId(),
                line.kind().name(),
                line.of(),
                line.unitId(),
                line.occurredOn(),
                line.quantity(),
                line.documentNumber(),
                line.recordedAt());
    }
}
