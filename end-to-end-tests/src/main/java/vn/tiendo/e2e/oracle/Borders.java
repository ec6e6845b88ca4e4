package vn.tiendo.e2e.oracle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The borders of a roll-up.
 *
 * @param day absent for those in force when each fact was made
 */
record Borders(Optional<LocalDate> day) {

    private static final String THEN = "then";

    /** By default the earlier of {@code at} and the end of the period asked for. */
    static Borders of(String written, LocalDate at, LocalDate end) {
        if (written.equals(THEN)) {
            return new Borders(Optional.empty());
        }
        return new Borders(Optional.of(written.isEmpty() ? earlier(at, end) : LocalDate.parse(written)));
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    LocalDate or(LocalDate made) {
        return day.orElse(made);
    }

    /** Whether a unit can be asked about: in the borders of the time every unit can. */
    boolean hold(Scope scope, Units units) {
        return scope.unit().isEmpty()
                || day.isEmpty()
                || units.exists(scope.unit().get(), day.get());
    }
}
