package vn.tiendo.units.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A round just begun. */
record NewRoundView(
        UUID id, String name, RoundKind kind, UUID unitId, LocalDate heldOn, int enterprises, Instant recordedAt) {

    static NewRoundView of(Round round, int enterprises) {
        return new NewRoundView(
                round.id(),
                round.name(),
                round.kind(),
                round.unitId(),
                round.heldOn(),
                enterprises,
                round.recordedAt());
    }
}
