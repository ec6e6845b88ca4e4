package vn.tiendo.units.exchange;

import static vn.tiendo.units.exchange.EnterpriseFormat.FORMAT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.Row;
import vn.tiendo.exchange.job.CopyIn;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.http.text.SearchKey;
import vn.tiendo.units.enterprise.EnterpriseCode;

/** Judges a row of enterprises by itself, and hands a good one on to the table where all of them are compared. */
final class EnterpriseRows {

    private static final int LONGEST_NAME = 300;
    private static final Pattern INDUSTRY = Pattern.compile("[A-U]|[A-U]?[0-9]{2,5}");
    private static final Pattern INDUSTRY_VERSION = Pattern.compile("VSIC[0-9]{4}");

    private static final int CODE = FORMAT.place("code");
    private static final int EFFECTIVE_ON = FORMAT.place("effectiveOn");
    private static final int NAME = FORMAT.place("name");
    private static final int OWNERSHIP = FORMAT.place("ownership");
    private static final int STATUS = FORMAT.place("status");
    private static final int LOCATION = FORMAT.place("location");
    private static final int MANAGED_BY = FORMAT.place("managedBy");
    private static final int ZONE = FORMAT.place("zone");
    private static final int INDUSTRY_CODE = FORMAT.place("industryCode");
    private static final int VERSION = FORMAT.place("industryVersion");

    private final UnitDirectory areas;
    private final UnitDirectory parties;
    private final UnitDirectory zones;
    private final Desk desk;

    private Row row = new Row(null, 0, java.util.List.of());
    private boolean good;
    private String lastText = "";
    private LocalDate lastDay = LocalDate.EPOCH;

    private EnterpriseRows(UnitDirectory areas, UnitDirectory parties, UnitDirectory zones, Desk desk) {
        this.areas = areas;
        this.parties = parties;
        this.zones = zones;
        this.desk = desk;
    }

    static EnterpriseRows judging(Connection connection, Desk desk) throws SQLException {
        return new EnterpriseRows(
                UnitDirectory.of(connection, "ADMINISTRATIVE"),
                UnitDirectory.of(connection, "PARTY"),
                UnitDirectory.of(connection, "ZONE_AUTHORITY"),
                desk);
    }

    /** Everything that is wrong with the row is said at once; false when something is. */
    boolean take(Row taken, @Nullable String[] values, CopyIn staged) throws SQLException {
        row = taken;
        good = true;
        var code = values[CODE];
        if (code != null) {
            EnterpriseCode.refusal(code).ifPresent(refusal -> refuse(EnterpriseFormat.CODE, code, refusal));
        }
        var name = name(values[NAME]);
        checkIndustry(values[INDUSTRY_CODE], values[VERSION]);
        var day = day(String.valueOf(values[EFFECTIVE_ON]));
        var location = unit(areas, EnterpriseFormat.LOCATION, values[LOCATION], day);
        var party = unit(parties, EnterpriseFormat.MANAGED_BY, values[MANAGED_BY], day);
        var zone = unit(zones, EnterpriseFormat.ZONE, values[ZONE], day);
        if (good) {
            staged.value(row.number())
                    .value(code)
                    .value(values[EFFECTIVE_ON])
                    .value(name)
                    .value(name == null ? null : SearchKey.of(name).plain())
                    .value(values[OWNERSHIP])
                    .value(values[STATUS])
                    .value(text(location))
                    .value(text(party))
                    .value(text(zone))
                    .value(values[INDUSTRY_CODE])
                    .value(values[VERSION])
                    .endRow();
        }
        return good;
    }

    // Rows of a file mostly have the same day.
    private LocalDate day(String text) {
        if (!text.equals(lastText)) {
            lastText = text;
            lastDay = LocalDate.parse(text);
        }
        return lastDay;
    }

    private void refuse(Column column, String value, String code, Object... arguments) {
        desk.reject(Rejection.ofCell(row, column, value, code, arguments));
        good = false;
    }

    private @Nullable String name(@Nullable String name) {
        if (name != null && name.length() > LONGEST_NAME) {
            refuse(EnterpriseFormat.NAME, name, "TEXT_TOO_LONG", LONGEST_NAME);
        } else if (name != null && name.chars().noneMatch(Character::isLetterOrDigit)) {
            refuse(EnterpriseFormat.NAME, name, "REQUIRED");
        }
        return name;
    }

    private void checkIndustry(@Nullable String code, @Nullable String version) {
        if (code != null && !INDUSTRY.matcher(code).matches()) {
            refuse(EnterpriseFormat.INDUSTRY, code, "INVALID_VALUE");
        }
        if (version != null && !INDUSTRY_VERSION.matcher(version).matches()) {
            refuse(EnterpriseFormat.INDUSTRY_VERSION, version, "INVALID_VALUE");
        }
        if ((code == null) != (version == null)) {
            refuse(code == null ? EnterpriseFormat.INDUSTRY : EnterpriseFormat.INDUSTRY_VERSION, "", "REQUIRED");
        }
    }

    private @Nullable UUID unit(UnitDirectory units, Column column, @Nullable String text, LocalDate day) {
        if (text == null) {
            return null;
        }
        var found = units.find(text, day);
        if (found.unit() != null) {
            return found.unit();
        }
        switch (found.refusal()) {
            case "AMBIGUOUS_UNIT" -> refuse(column, text, found.refusal(), found.candidates());
            case "UNIT_NOT_IN_FORCE" -> refuse(column, text, found.refusal(), day);
            default -> refuse(column, text, found.refusal());
        }
        return null;
    }

    private static @Nullable String text(@Nullable UUID unit) {
        return unit == null ? null : unit.toString();
    }
}
