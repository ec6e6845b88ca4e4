package vn.tiendo.plans.deadline;

import org.jspecify.annotations.Nullable;

/** Years in digits. */
final class Years {

    private Years() {}

    /** Ends the reading of a year that is not written in four digits: "24" may be of any century. */
    static @Nullable Integer read(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        if (digits.length() == 2) {
            throw new Unreadable(PhraseReason.TWO_DIGIT_YEAR);
        }
        if (digits.length() != 4 || digits.startsWith("0")) {
            throw new Unreadable(PhraseReason.IMPOSSIBLE_DATE);
        }
        return Integer.valueOf(digits);
    }
}
