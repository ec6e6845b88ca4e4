package vn.tiendo.units.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.text.SearchKey;

/** Enterprises and what acts state of them as columns. */
final class EnterpriseColumns {

    private EnterpriseColumns() {}

    /** The terms under the names of their parameters, the unstated ones too. */
    static Map<String, @Nullable Object> of(EnterpriseTerms terms) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", terms.name());
        columns.put(
                "nameKey",
                terms.name() == null ? null : SearchKey.of(terms.name()).plain());
        columns.put(
                "ownership",
                terms.ownership() == null ? null : terms.ownership().name());
        columns.put("status", terms.status() == null ? null : terms.status().name());
        columns.put("locationId", text(terms.locationId()));
        columns.put("managedById", text(terms.managedById()));
        columns.put("zoneId", text(terms.zoneId()));
        columns.put(
                "industryCode",
                terms.industry() == null ? null : terms.industry().code());
        columns.put(
                "industryVersion",
                terms.industry() == null ? null : terms.industry().version());
        return columns;
    }

    static EnterpriseTerms terms(ResultSet row) throws SQLException {
        var ownership = row.getString("ownership");
        var status = row.getString("status");
        return new EnterpriseTerms(
                row.getString("name"),
                ownership == null ? null : Ownership.valueOf(ownership),
                status == null ? null : EnterpriseStatus.valueOf(status),
                row.getObject("location_id", UUID.class),
                row.getObject("managed_by_id", UUID.class),
                row.getObject("zone_id", UUID.class),
                industry(row),
                cleared(row));
    }

    static Enterprise enterprise(ResultSet row) throws SQLException {
        return new Enterprise(
                row.getObject("enterprise_id", UUID.class),
                row.getString("code"),
                row.getObject("since", LocalDate.class),
                row.getString("name"),
                Ownership.valueOf(row.getString("ownership")),
                EnterpriseStatus.valueOf(row.getString("status")),
                row.getObject("location_id", UUID.class),
                row.getObject("managed_by_id", UUID.class),
                row.getObject("zone_id", UUID.class),
                industry(row));
    }

    private static @Nullable Industry industry(ResultSet row) throws SQLException {
        var code = row.getString("industry_code");
        return code == null ? null : new Industry(code, row.getString("industry_version"));
    }

    private static List<String> cleared(ResultSet row) throws SQLException {
        var columns = row.getArray("cleared");
        return columns == null
                ? List.of()
                : Clearable.ofColumns(List.of((String[]) columns.getArray())).stream()
                        .map(cleared -> cleared.field)
                        .toList();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
