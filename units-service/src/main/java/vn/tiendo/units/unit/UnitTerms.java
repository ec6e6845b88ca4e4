package vn.tiendo.units.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an act states of a unit; what it does not state is null and stays as it was. */
record UnitTerms(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String code,
        @Nullable UUID parentId) {

    boolean stateNothing() {
        return name == null && shortName == null && kind == null && code == null && parentId == null;
    }

    /** These terms, with those that the later act states in their place. */
    UnitTerms then(UnitTerms later) {
        return new UnitTerms(
                later.name == null ? name : later.name,
                later.shortName == null ? shortName : later.shortName,
                later.kind == null ? kind : later.kind,
                later.code == null ? code : later.code,
                later.parentId == null ? parentId : later.parentId);
    }
}
