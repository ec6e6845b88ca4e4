package vn.tiendo.units.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an act states of a unit; what it does not state is null and stays as it was. */
record UnitTerms(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String code,
        @Nullable UUID parentId) {

    /** These terms, with those that the later act states in their place. */
    UnitTerms then(UnitTerms later) {
        return new UnitTerms(
                later.name == null ? name : later.name,
                later.shortName == null ? shortName : later.shortName,
                later.kind == null ? kind : later.kind,
                later.code == null ? code : later.code,
                later.parentId == null ? parentId : later.parentId);
    }

    /** The terms under the names of their parameters in SQL, the unstated ones too. */
    Map<String, @Nullable Object> byColumn() {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", name);
        columns.put("shortName", shortName);
        columns.put("kind", kind);
        columns.put("code", code);
        columns.put("parentId", parentId == null ? null : parentId.toString());
        return columns;
    }
}
