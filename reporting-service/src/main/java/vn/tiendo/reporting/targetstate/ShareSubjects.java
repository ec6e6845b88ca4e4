package vn.tiendo.reporting.targetstate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.Extent;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.figure.SubjectGrounds;
import vn.tiendo.reporting.figure.SubjectsOfShares;
import vn.tiendo.reporting.figure.SubjectsOfShares.Side;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.targetstate.AskedTarget.Ready;

/** Opens the numbers of a share into what they count, with the ratings and entries that decide. */
@ApplicationScoped
class ShareSubjects {

    private final SubjectsOfShares subjects;
    private final SubjectGrounds grounds;

    ShareSubjects(SubjectsOfShares subjects, SubjectGrounds grounds) {
        this.subjects = subjects;
        this.grounds = grounds;
    }

    /** @throws Problem 422 NOT_A_COUNTED_SHARE for what compares no counts of enterprises or organisations */
    ShareSubjectsView of(Ready ready, UUID unit, Period period, Side side, Limit limit, @Nullable UUID after) {
        var target = ready.states().deciding(ready.requireComputed(), period);
        if (!(target.ratio() instanceof Ratio.Counted ratio)) {
            throw Problem.of(422, "NOT_A_COUNTED_SHARE").atParameter("target");
        }
        var days = target.shape().counted(period);
        var view = ready.sheet().view();
        var rows = ready.states().countedFor(target, unit, period).stream()
                .flatMap(counting -> subjects
                        .of(
                                ready.states().sheetOf(counting),
                                new Extent.OfUnit(counting),
                                ratio,
                                side,
                                days,
                                target.shape().pinnedOn(),
                                after,
                                limit.andOneMore())
                        .stream())
                .toList();
        var page = Page.of(rows, limit, SubjectsOfShares::cursor);
        return new ShareSubjectsView(
                ready.target().id(),
                unit,
                PeriodView.of(period),
                side.name(),
                grounds.of(page.items(), ratio, side, days, view),
                page.nextCursor(),
                view.at(),
                view.knownAt());
    }
}
