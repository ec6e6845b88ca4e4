package vn.tiendo.units.difficulty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which difficulties are asked for; null asks for any. */
record DifficultyFilter(
        @Nullable UUID unit,
        @Nullable UUID enterprise,
        @Nullable UUID toAnswerBy,
        @Nullable DifficultyState state) {}
