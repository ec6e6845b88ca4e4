package vn.tiendo.http;

import java.time.LocalDate;
import java.util.UUID;

/** What a unit may name in facts that it tells, for work that goes on after its request, as an import does. */
@FunctionalInterface
public interface FactSight {

    /**
     * Whether a fact of the day may name the thing; true for an id that is not known.
     *
     * @param kind as {@link Over#value()} names it
     */
    boolean sees(String kind, UUID id, Reach reach, LocalDate on);
}
