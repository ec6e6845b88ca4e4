package vn.tiendo.units.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer just given. */
record AnswerView(
        UUID difficultyId,
        String text,
        LocalDate answeredOn,
        @Nullable AnswerDocument document,
        Instant recordedAt) {

    static AnswerView of(UUID difficultyId, Answer answer) {
        return new AnswerView(difficultyId, answer.text(), answer.answeredOn(), answer.document(), answer.recordedAt());
    }
}
