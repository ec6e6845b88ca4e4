package vn.tiendo.units.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A round of a unit over enterprises.
 *
 * @param listed whether it is about the enterprises that it names; else about whomever it has results of
 */
record Round(
        UUID id,
        UUID unitId,
        String name,
        RoundKind kind,
        LocalDate heldOn,
        boolean listed,
        Instant recordedAt,
        long position) {}
