package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.reporting.figure.AskedFigure.Ready;
import vn.tiendo.reporting.figure.ExplanationView.LineView;
import vn.tiendo.reporting.figure.ExplanationView.MissingReportView;
import vn.tiendo.reporting.figure.ExplanationView.StatedZeroView;
import vn.tiendo.reporting.figure.Figure.State;
import vn.tiendo.reporting.ledger.PostedLines;
import vn.tiendo.reporting.ledger.PostedLines.Line;

/**
 * Opens a figure into entries (SEMANTICS 5), and where it is no number into what says so: the reports of zero, or the reports
 * that are missing. Pages hold the entries first, then these.
 */
@ApplicationScoped
class ExplainingFlows {

    private final PostedLines lines;
    private final ZerosAndMissing states;
    private final Authority authority;

    ExplainingFlows(PostedLines lines, ZerosAndMissing states, Authority authority) {
        this.lines = lines;
        this.states = states;
        this.authority = authority;
    }

    /** @param cursor of the page before, asked with the same knownAt */
    ExplanationView of(Ready asked, Limit limit, @Nullable String cursor) {
        var after = ExplainedUpTo.read(cursor);
        var figure = asked.figure();
        var entries = after.entriesRead() || asked.isOfLevels()
                ? new Page<Line>(List.of(), null)
                : Page.of(
                        lines(asked, after.entry(), limit.andOneMore()),
                        limit,
                        last -> ExplainedUpTo.entry(last.position()).cursor());
        var room =
                entries.nextCursor() == null ? limit.value() - entries.items().size() : -1;
        boolean full = room < 0;
        var zeros = figure.hasState(State.ZERO) && !asked.isOfStock()
                ? full ? List.<StatedZeroView>of() : zeros(asked)
                : null;
        var missing = figure.hasState(State.MISSING) ? full ? List.<MissingReportView>of() : missing(asked) : null;
        var opensAt = FigureLinks.behind(asked);
        return new ExplanationView(
                figure,
                entries.map(LineView::of).items(),
                part(zeros, after.others(), room),
                part(missing, after.others(), room),
                opensAt.isEmpty() ? null : opensAt,
                full ? entries.nextCursor() : next(zeros == null ? missing : zeros, after.others(), room));
    }

    private List<Line> lines(Ready asked, long after, int most) {
        var sheet = asked.sheet();
        var extent = asked.subject().extent();
        var question = asked.question();
        var ways = sheet.itemWaysTo(extent, question);
        return lines.behind(
                question.indicatorId(),
                sheet.contributionsTo(extent, question),
                ways.leaving(),
                ways.coming(),
                sheet.view().knownAt(),
                after,
                most);
    }

    // They count for the whole period that they name: also for days on which the unit is no longer the caller's.
    private List<StatedZeroView> zeros(Ready asked) {
        return states.zeros(asked.sheet(), asked.subject().extent(), asked.question()).stream()
                .filter(zero -> authority.sees(zero.unitId(), zero.period().through()))
                .map(StatedZeroView::of)
                .toList();
    }

    private List<MissingReportView> missing(Ready asked) {
        return states.missing(asked.sheet(), asked.subject().extent(), asked.question()).stream()
                .map(MissingReportView::of)
                .toList();
    }

    private static <T> @Nullable List<T> part(@Nullable List<T> all, int from, int room) {
        if (all == null) {
            return null;
        }
        int begin = Math.min(from, all.size());
        return all.subList(begin, Math.min(all.size(), begin + Math.max(0, room)));
    }

    private static @Nullable String next(@Nullable List<?> all, int from, int room) {
        return all == null || from >= all.size() - room
                ? null
                : ExplainedUpTo.others(from + room).cursor();
    }
}
