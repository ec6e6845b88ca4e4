package vn.tiendo.units.unit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Terms as columns: acts and versions have the same. */
final class UnitColumns {

    static final String NAMES = "name, short_name, kind, level, code, electronic_code, aliases, parent_id";
    static final String PARAMETERS = ":name, :shortName, :kind, :level, :code, :electronicCode,"
            + " string_to_array(:aliases, E'\\n'), cast(:parentId as uuid)";

    private UnitColumns() {}

    /** The terms under the names of their parameters, the unstated ones too. */
    static Map<String, @Nullable Object> of(UnitTerms terms) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", terms.name());
        columns.put("shortName", terms.shortName());
        columns.put("kind", terms.kind());
        columns.put("level", terms.level());
        columns.put("code", terms.code());
        columns.put("electronicCode", terms.electronicCode());
        columns.put("aliases", terms.aliases() == null ? null : String.join("\n", terms.aliases()));
        columns.put(
                "parentId", terms.parentId() == null ? null : terms.parentId().toString());
        return columns;
    }

    /** What an act has cleared, as one text. */
    static @Nullable String cleared(UnitTerms terms) {
        return terms.cleared().isEmpty()
                ? null
                : terms.cleared().stream().map(UnitField::name).sorted().collect(Collectors.joining("\n"));
    }

    static UnitTerms terms(ResultSet row, Set<UnitField> cleared) throws SQLException {
        return new UnitTerms(
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("level"),
                row.getString("code"),
                row.getString("electronic_code"),
                texts(row.getArray("aliases")),
                row.getObject("parent_id", UUID.class),
                cleared);
    }

    /** A version of the unit, and whether the unit above it has ended. */
    static Unit unit(ResultSet row) throws SQLException {
        var unit = new Unit(
                row.getObject("unit_id", UUID.class),
                UnitSystem.valueOf(row.getString("system")),
                row.getObject("since", LocalDate.class),
                terms(row, Set.of()),
                null);
        return unit.terms().parentId() != null && row.getBoolean("parent_has_ended") ? unit.withoutItsParent() : unit;
    }

    static Set<UnitField> cleared(ResultSet row) throws SQLException {
        var names = texts(row.getArray("cleared"));
        return names == null
                ? Set.of()
                : names.stream().map(UnitField::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? null : List.of((String[]) array.getArray());
    }
}
