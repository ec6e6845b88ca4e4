package vn.tiendo.units.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round with how far it has come. */
record RoundView(
        UUID id,
        String name,
        RoundKind kind,
        UUID unitId,
        LocalDate heldOn,

        @Schema(description = "Enterprises that it is about")
        int enterprises,

        @Schema(description = "Enterprises of which there is a result")
        int answered,

        @Schema(description = "Whether there is a result of every enterprise")
        boolean complete,

        @Schema(description = "Results by outcome") Map<Outcome, Integer> outcomes,
        Instant knownAt) {

    static RoundView of(Round round, RoundProgress progress, Instant knownAt) {
        return new RoundView(
                round.id(),
                round.name(),
                round.kind(),
                round.unitId(),
                round.heldOn(),
                progress.enterprises(),
                progress.answered(),
                progress.isComplete(),
                progress.outcomes(),
                knownAt);
    }
}
