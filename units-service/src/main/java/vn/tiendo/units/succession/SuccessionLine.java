package vn.tiendo.units.succession;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.units.importing.FileActs.Line;
import vn.tiendo.units.unit.UnitSystem;

/** What a row of a file says of a succession. */
record SuccessionLine(Line line) {

    String key() {
        return required(SuccessionFile.SUCCESSION);
    }

    SuccessionKind kind() {
        return SuccessionKind.valueOf(required(SuccessionFile.KIND));
    }

    LocalDate effectiveOn() {
        return LocalDate.parse(required(SuccessionFile.EFFECTIVE_ON));
    }

    UnitSystem system() {
        return UnitSystem.valueOf(required(SuccessionFile.SYSTEM));
    }

    String from() {
        return required(SuccessionFile.FROM);
    }

    @Nullable
    String to() {
        return value(SuccessionFile.TO);
    }

    @Nullable
    BigDecimal share() {
        var share = value(SuccessionFile.SHARE);
        return share == null ? null : new BigDecimal(share);
    }

    @Nullable
    LegalBasis legalBasis() {
        var number = value(SuccessionFile.DOCUMENT);
        var date = value(SuccessionFile.DOCUMENT_DATE);
        return number == null ? null : new LegalBasis(number, date == null ? null : LocalDate.parse(date));
    }

    /** Whether the row speaks of the same succession as the first one of its key. */
    boolean agreesWith(SuccessionLine first) {
        return List.of(SuccessionFile.KIND, SuccessionFile.EFFECTIVE_ON, SuccessionFile.SYSTEM).stream()
                .allMatch(column -> Objects.equals(value(column), first.value(column)));
    }

    Rejection refused(Column column, String code, Object... arguments) {
        var value = value(column);
        return Rejection.ofCell(line.row(), column, value == null ? "" : value, code, arguments);
    }

    @Nullable
    String value(Column column) {
        return line.values()[SuccessionFile.FORMAT.place(column.name())];
    }

    private String required(Column column) {
        return Objects.requireNonNull(value(column), column.name());
    }
}
