package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.actlog.Act;

/** An act on a unit: its creation, or a change of its name, kind, code or parent from a date. */
record UnitAct(UUID unitId, Type type, LocalDate effectiveOn, Instant recordedAt, long position, UnitTerms terms)
        implements Act {

    enum Type {
        CREATED,
        CHANGED
    }
}
