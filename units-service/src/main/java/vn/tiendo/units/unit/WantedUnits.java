package vn.tiendo.units.unit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.text.SearchKey;

/**
 * Which units are asked for; null asks for any. A code is looked up with a date (SEMANTICS 2).
 *
 * @param under the unit at whose head the subtree stands, itself included
 * @param text what occurs in the name, the short name or an alias, marks disregarded
 */
record WantedUnits(
        @Nullable UnitSystem system,
        @Nullable String code,
        @Nullable String electronicCode,
        @Nullable UUID parent,
        @Nullable UUID under,
        @Nullable SearchKey text,
        UnitSort sort) {

    static final WantedUnits ANY = new WantedUnits(null, null, null, null, null, null, UnitSort.CODE);

    /** Whether the unit is asked for, wherever it stands in the tree. */
    boolean fits(Unit unit) {
        var terms = unit.terms();
        return (system == null || unit.system() == system)
                && (code == null || code.equals(terms.code()))
                && (electronicCode == null || electronicCode.equals(terms.electronicCode()))
                && (parent == null || parent.equals(terms.parentId()))
                && (text == null || keys(terms).stream().anyMatch(key -> key.contains(text)));
    }

    /** Hits with the same marks come first. */
    int rank(Unit unit) {
        return text == null || keys(unit.terms()).stream().anyMatch(key -> key.containsExactly(text)) ? 0 : 1;
    }

    /** All names of a unit as they are searched. */
    static List<SearchKey> keys(UnitTerms terms) {
        var aliases = terms.aliases() == null ? List.<String>of() : terms.aliases();
        return Stream.concat(Stream.of(terms.name(), terms.shortName()).filter(Objects::nonNull), aliases.stream())
                .map(SearchKey::of)
                .toList();
    }
}
