package vn.tiendo.units.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Terms as columns: acts and versions have the same. */
final class UnitColumns {

    private UnitColumns() {}

    /** The terms under the names of their parameters, the unstated ones too. */
    static Map<String, @Nullable Object> of(UnitTerms terms) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", terms.name());
        columns.put("shortName", terms.shortName());
        columns.put("kind", terms.kind());
        columns.put("code", terms.code());
        columns.put(
                "parentId", terms.parentId() == null ? null : terms.parentId().toString());
        return columns;
    }

    static UnitTerms terms(ResultSet row) throws SQLException {
        return new UnitTerms(
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("code"),
                row.getObject("parent_id", UUID.class));
    }
}
