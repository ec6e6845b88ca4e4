package vn.tiendo.units.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** A difficulty with the answers given by the day asked about. */
record DifficultyView(
        UUID id,
        DifficultyKind kind,
        UUID unitId,
        @Nullable UUID enterpriseId,
        String text,
        LocalDate raisedOn,
        UUID toAnswerById,
        DifficultyState state,

        @Schema(description = "By date, oldest first") List<Answer> answers,

        Instant recordedAt,
        LocalDate at,
        Instant knownAt) {

    static DifficultyView of(Difficulty difficulty, List<Answer> answers, AsOf view) {
        return new DifficultyView(
                difficulty.id(),
                difficulty.kind(),
                difficulty.unitId(),
                difficulty.enterpriseId(),
                difficulty.text(),
                difficulty.raisedOn(),
                difficulty.toAnswerById(),
                answers.isEmpty() ? DifficultyState.OPEN : DifficultyState.ANSWERED,
                answers,
                difficulty.recordedAt(),
                view.at(),
                view.knownAt());
    }
}
