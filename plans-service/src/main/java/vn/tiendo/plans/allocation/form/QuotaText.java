package vn.tiendo.plans.allocation.form;

import java.util.Optional;
import vn.tiendo.exchange.Notation;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.statement.Refused;

/** A cell of a form as somebody typed it: numbers are written as the file declares, "1.234" is never guessed. */
final class QuotaText {

    private QuotaText() {}

    /** Refused as {@link Quota#parse} refuses, and with NUMBER_NEEDS_LOCALE. */
    static Quota read(String typed, Notation notation, int scale) {
        var text = typed.strip().replace('–', '-');
        int dash = text.indexOf('-');
        if (text.isEmpty() || dash == 0 || dash < 0) {
            return Quota.parse(dash == 0 || text.isEmpty() ? text : plain(text, notation), scale);
        }
        return Quota.parse(
                plain(text.substring(0, dash).strip(), notation) + "-"
                        + plain(text.substring(dash + 1).strip(), notation),
                scale);
    }

    private static String plain(String number, Notation notation) {
        Optional<String> plain = notation.plain(number);
        if (plain.isPresent()) {
            return plain.get();
        }
        boolean couldBe = notation == Notation.UNDECLARED
                && (Notation.VI.plain(number).isPresent()
                        || Notation.EN.plain(number).isPresent());
        throw new Refused(couldBe ? "NUMBER_NEEDS_LOCALE" : "CELL_INVALID");
    }
}
