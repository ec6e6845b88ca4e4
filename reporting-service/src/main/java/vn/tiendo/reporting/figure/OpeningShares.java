package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.figure.AskedFigure.Ready;
import vn.tiendo.reporting.figure.SubjectsOfShares.Side;
import vn.tiendo.reporting.knownindicator.Ratio;

/** Opens the figure of a ratio into the enterprises or organisations that it counts (SEMANTICS 5). */
@ApplicationScoped
class OpeningShares {

    private final SubjectsOfShares subjects;
    private final SubjectGrounds grounds;

    OpeningShares(SubjectsOfShares subjects, SubjectGrounds grounds) {
        this.subjects = subjects;
        this.grounds = grounds;
    }

    /** @throws Problem 422 NOT_A_COUNTED_SHARE for what compares no counts of enterprises or organisations */
    FigureSubjectsView of(Ready asked, Side side, Limit limit, @Nullable UUID after) {
        if (!(asked.ratio() instanceof Ratio.Counted ratio)) {
            throw Problem.of(422, "NOT_A_COUNTED_SHARE").atParameter("indicator");
        }
        var sheet = asked.sheet();
        var period = asked.subject().period();
        var rows = subjects.of(sheet, asked.subject().extent(), ratio, side, period, null, after, limit.andOneMore());
        var page = Page.of(rows, limit, SubjectsOfShares::cursor);
        return new FigureSubjectsView(
                asked.figure(),
                side.name(),
                grounds.of(page.items(), ratio, side, period, sheet.view()),
                page.nextCursor());
    }
}
