package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/** What a question is about: a unit with its subtree, or a whole system with all roots and buckets. */
record Scope(String system, Optional<String> unit) {

    static Scope of(JsonNode question, Units units) {
        return question.has("system")
                ? new Scope(question.path("system").asText(), Optional.empty())
                : of(question.path("unit").asText(), units);
    }

    static Scope of(String unit, Units units) {
        return new Scope(units.system(unit), Optional.of(unit));
    }

    boolean holds(Place place, LocalDate tree, Units units) {
        return place.system().equals(system)
                && unit.map(asked -> place.unit()
                                .filter(of -> units.isWithin(of, asked, tree))
                                .isPresent())
                        .orElse(true);
    }

    boolean isBucket(Place place) {
        return place.system().equals(system) && place.bucket() && place.unit().equals(unit);
    }

    /** A unit of this system as it is; of another system the area that the unit serves on the day. */
    Optional<String> seen(String of, LocalDate day, Units units) {
        return units.system(of).equals(system)
                ? Optional.of(of)
                : units.areaServed(of, system, units.withinLife(of, day));
    }
}
