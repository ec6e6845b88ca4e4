package vn.tiendo.plans.deadline;

import java.util.List;

/** Weeks of a month: of seven days, from its first on. */
final class Weeks {
    static final int LAST = 0;
    private static final List<String> ORDINALS = List.of("nhat", "hai", "ba", "tu", "nam");

    private Weeks() {}

    /** From 1 on, or {@link #LAST}. */
    static int number(String written) {
        if (written.startsWith("cuoi")) {
            return LAST;
        }
        if (written.startsWith("dau")) {
            return 1;
        }
        int ordinal = ORDINALS.indexOf(written);
        int number = ordinal >= 0 ? ordinal + 1 : Integer.parseInt(written);
        if (number < 1 || number > ORDINALS.size()) {
            throw new Unreadable(PhraseReason.IMPOSSIBLE_DATE);
        }
        return number;
    }
}
