package vn.tiendo.units.enterprise;

import java.util.List;
import java.util.stream.Stream;

/** What an enterprise may have or not have, and so can lose: the field of an act and its column. */
enum Clearable {
    NAME("name", "name"),
    LOCATION("locationId", "location_id"),
    MANAGED_BY("managedById", "managed_by_id"),
    ZONE("zoneId", "zone_id"),
    INDUSTRY("industry", "industry_code");

    /** All fields, as a pattern for the request. */
    static final String FIELDS = "name|locationId|managedById|zoneId|industry";

    final String field;
    final String column;

    Clearable(String field, String column) {
        this.field = field;
        this.column = column;
    }

    static Clearable ofField(String field) {
        return Stream.of(values())
                .filter(c -> c.field.equals(field))
                .findFirst()
                .orElseThrow();
    }

    static List<Clearable> ofColumns(List<String> columns) {
        return Stream.of(values()).filter(c -> columns.contains(c.column)).toList();
    }
}
