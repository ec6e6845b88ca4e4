package vn.tiendo.units.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An answer to a difficulty; a further one does not undo it. */
record Answer(
        String text,
        LocalDate answeredOn,
        Instant recordedAt,
        @Nullable AnswerDocument document) {}
