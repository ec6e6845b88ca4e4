package vn.tiendo.units.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in somebody's way, or what is proposed, in words.
 *
 * @param unitId the unit that raises it
 * @param enterpriseId the enterprise that it is about, if it is about one
 * @param toAnswerById the unit that must answer
 */
record Difficulty(
        UUID id,
        DifficultyKind kind,
        UUID unitId,
        @Nullable UUID enterpriseId,
        String text,
        LocalDate raisedOn,
        UUID toAnswerById,
        Instant recordedAt,
        long position) {}
