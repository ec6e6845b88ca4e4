package vn.tiendo.plans.deadline;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Days as a phrase names them, perhaps without their year.
 *
 * @param year absent where the phrase leaves it to the plan
 * @param fuzzy whether the words give no exact end, as "cuối tháng 6"
 * @param inYear the days in a given year
 */
record NamedSpan(@Nullable Integer year, int yearsLater, boolean fuzzy, IntFunction<Span> inYear) {
    private static final int A_LEAP_YEAR = 2024;

    static NamedSpan of(@Nullable Integer year, IntFunction<Span> inYear) {
        return new NamedSpan(year, 0, false, inYear);
    }

    /** A part of these days, without an exact end. */
    NamedSpan fuzzily(UnaryOperator<Span> part) {
        return new NamedSpan(year, yearsLater, true, given -> part.apply(inYear.apply(given)));
    }

    /** The same days, of "năm sau". */
    NamedSpan ofTheYearAfter() {
        return new NamedSpan(year, 1, fuzzy, inYear);
    }

    /** The same days of a year that another part of the phrase names. */
    NamedSpan borrowing(int otherYear) {
        return year == null ? new NamedSpan(otherYear, yearsLater, fuzzy, inYear) : this;
    }

    /** Ends the reading with IMPOSSIBLE_DATE where there is no such day. */
    Span in(int givenYear) {
        return find(givenYear).orElseThrow(() -> new Unreadable(PhraseReason.IMPOSSIBLE_DATE));
    }

    /** Empty in a year without such a day. */
    Optional<Span> find(int givenYear) {
        try {
            return Optional.of(inYear.apply(givenYear + yearsLater));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    /** Ends the reading of "31/02", of whatever year. */
    NamedSpan requirePossible() {
        if (year == null && yearsLater == 0) {
            in(A_LEAP_YEAR);
        }
        return this;
    }
}
