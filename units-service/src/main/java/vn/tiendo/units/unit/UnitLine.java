package vn.tiendo.units.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.units.importing.CellRefused;
import vn.tiendo.units.importing.FileActs.Line;

/** What a row of a file says of a unit. */
record UnitLine(Line line) {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern UPPER = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}");
    private static final Pattern ELECTRONIC = Pattern.compile("(?=.{1,35}$)[A-Z0-9]+(\\.[A-Z0-9]+)*");

    UnitSystem system() {
        return UnitSystem.valueOf(stated(UnitFile.SYSTEM));
    }

    String code() {
        return stated(UnitFile.CODE);
    }

    LocalDate effectiveOn() {
        return LocalDate.parse(stated(UnitFile.EFFECTIVE_ON));
    }

    boolean saysCreated() {
        return "CREATED".equals(value(UnitFile.ACT));
    }

    boolean saysChanged() {
        return "CHANGED".equals(value(UnitFile.ACT));
    }

    @Nullable
    String parentCode() {
        return value(UnitFile.PARENT);
    }

    /** Refuses cells that are not what a single request would take. */
    UnitTerms terms(@Nullable UUID parentId) {
        require(UnitFile.CODE, CODE);
        require(UnitFile.KIND, UPPER);
        require(UnitFile.LEVEL, UPPER);
        require(UnitFile.ELECTRONIC_CODE, ELECTRONIC);
        var aliases = value(UnitFile.ALIASES);
        return new UnitTerms(
                value(UnitFile.NAME),
                value(UnitFile.SHORT_NAME),
                value(UnitFile.KIND),
                value(UnitFile.LEVEL),
                code(),
                value(UnitFile.ELECTRONIC_CODE),
                aliases == null ? null : List.of(BAR.split(aliases)),
                parentId,
                Set.of());
    }

    CellRefused refused(Column column, String code, Object... arguments) {
        var value = value(column);
        return new CellRefused(
                List.of(Rejection.ofCell(line.row(), column, value == null ? "" : value, code, arguments)));
    }

    private void require(Column column, Pattern form) {
        var value = value(column);
        if (value != null && !form.matcher(value).matches()) {
            throw refused(column, "INVALID_FORM");
        }
    }

    private String stated(Column column) {
        var value = value(column);
        if (value == null) {
            throw refused(column, "REQUIRED");
        }
        return value;
    }

    private @Nullable String value(Column column) {
        return line.values()[UnitFile.FORMAT.place(column.name())];
    }
}
