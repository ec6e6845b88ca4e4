package vn.tiendo.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the numbers of a file are written. It is declared by who sends the file: "1.234" is never guessed. */
public enum Notation {
    /** 1.234,5 */
    VI("-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?", '.', ','),
    /** 1,234.5 */
    EN("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?", ',', '.'),
    /** Digits only: everything else could mean two things. */
    UNDECLARED("-?\\d+", ' ', ' ');

    private final Pattern form;
    private final char group;
    private final char point;

    Notation(String form, char group, char point) {
        this.form = Pattern.compile(form);
        this.group = group;
        this.point = point;
    }

    public static Notation of(Optional<String> declared) {
        return declared.map(locale -> locale.startsWith("vi") ? VI : EN).orElse(UNDECLARED);
    }

    /** The number in plain digits with a point; empty when it is not written in this way. */
    public Optional<String> plain(String written) {
        if (!form.matcher(written).matches()) {
            return Optional.empty();
        }
        return Optional.of(written.replace(String.valueOf(group), "").replace(point, '.'));
    }
}
