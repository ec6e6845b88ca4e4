package vn.tiendo.units.unit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Problem;

/** In which order units are listed; the id decides between equals. */
enum UnitSort {
    CODE("coalesce(code, '')", "C"),
    /** By the Vietnamese alphabet: Đ after D. */
    NAME("name", "vi-x-icu");

    private final String column;
    private final String collation;

    UnitSort(String column, String collation) {
        this.column = column;
        this.collation = collation;
    }

    /** Code unless said otherwise, and by name when a text is searched. 400 NOT_ONE_OF for another order. */
    static UnitSort named(@Nullable String name, boolean searching) {
        if (name == null) {
            return searching ? NAME : CODE;
        }
        return switch (name) {
            case "code" -> CODE;
            case "name" -> NAME;
            default -> throw Problem.of(400, "NOT_ONE_OF", "code, name").atParameter("sort");
        };
    }

    /** The key of a row as SQL. */
    String sqlKey() {
        return column;
    }

    /** A text in the collation of this order, as SQL. */
    String collated(String sql) {
        return sql + " collate \"" + collation + '"';
    }

    String keyOf(Unit unit) {
        return this == NAME
                ? unit.name()
                : Objects.requireNonNullElse(unit.terms().code(), "");
    }
}
