package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knownindicator.Predicate;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.ledger.CountedSubjects;
import vn.tiendo.reporting.ledger.CountedSubjects.CountedSubject;

/** Which enterprises and organisations a share counts: as many as its numbers say. */
@ApplicationScoped
public class SubjectsOfShares {

    private final CountedSubjects counted;
    private final OrganisationsOfPeriod organisations;

    SubjectsOfShares(CountedSubjects counted, OrganisationsOfPeriod organisations) {
        this.counted = counted;
        this.organisations = organisations;
    }

    /** The two numbers of a share. */
    public enum Side {
        NUMERATOR,
        DENOMINATOR
    }

    /**
     * Those that follow a subject, in the order of their ids.
     *
     * @param sheet opened for the unit or one above it; of a system for the whole country
     * @param pinnedOn the day whose denominator counts; null for that of the period
     */
    public List<CountedSubject> of(
            FigureSheet sheet,
            Extent extent,
            Ratio.Counted ratio,
            Side side,
            Period period,
            @Nullable LocalDate pinnedOn,
            @Nullable UUID after,
            int most) {
        boolean ofWhole = side == Side.DENOMINATOR || pinnedOn != null;
        var days = pinnedOn == null ? period : new Period(pinnedOn, pinnedOn);
        var question = new Question(ofWhole ? ratio.wholeId() : ratio.partId(), days);
        var ways = sheet.itemWaysTo(extent, question);
        return counted.in(
                question.indicatorId(),
                sheet.contributionsTo(extent, question),
                ways.leaving(),
                ways.coming(),
                chosen(sheet, ratio, side, period, pinnedOn),
                sheet.view().knownAt(),
                after,
                most);
    }

    /** Where a page that ends with the subject goes on. */
    public static String cursor(CountedSubject last) {
        return Cursor.of(last.id().toString());
    }

    /**
     * The last subject of the page before; null for the first page.
     *
     * @throws Problem 400 INVALID_CURSOR
     */
    public static @Nullable UUID after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return UUID.fromString(Cursor.read(cursor).getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    /** Null where the day alone decides. */
    private @Nullable Collection<UUID> chosen(
            FigureSheet sheet, Ratio.Counted ratio, Side side, Period period, @Nullable LocalDate pinnedOn) {
        if (pinnedOn == null) {
            return fulfilling(sheet, side == Side.NUMERATOR ? ratio.ofPeriodInPart() : ratio.ofPeriodInWhole(), period);
        }
        var whole = fulfilling(sheet, ratio.ofPeriodInWhole(), new Period(pinnedOn, pinnedOn));
        return side == Side.DENOMINATOR
                ? whole
                : both(
                        counted.all(
                                ratio.partId(),
                                period.judgedOn(sheet.view().at()),
                                sheet.view().knownAt()),
                        both(whole, fulfilling(sheet, ratio.ofPeriodInPart(), period)));
    }

    private @Nullable Set<UUID> fulfilling(FigureSheet sheet, List<Predicate> ofPeriod, Period period) {
        return ofPeriod.isEmpty()
                ? null
                : organisations.fulfilling(ofPeriod, period, sheet.view(), sheet.history(), SupposedFacts.NONE);
    }

    private static @Nullable Set<UUID> both(@Nullable Set<UUID> one, @Nullable Set<UUID> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
