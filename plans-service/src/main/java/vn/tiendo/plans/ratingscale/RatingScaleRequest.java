package vn.tiendo.plans.ratingscale;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.statement.Statement;

/** A scale as a caller states it. */
@Schema
record RatingScaleRequest(
        @Schema(description = "The unit for whose subtree it holds") @NotNull
        UUID unitId,

        @Schema(examples = "2025-09-01") @NotNull LocalDate effectiveOn,

        @Schema(description = "The best first", examples = "[\"EXCELLENT\", \"GOOD\", \"DONE\", \"NOT_DONE\"]")
        @NotNull
        @Size(min = 2, max = 20)
        List<@NotNull @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String> levels) {

    /** Refuses RATING_LEVEL_TWICE, and mentions the unit. */
    void check(Statement statement, UnitsMentioned mentioned) {
        mentioned.mentionInForce(statement.body().at("unitId"), unitId, effectiveOn);
        var seen = new HashSet<String>();
        for (int i = 0; i < levels.size(); i++) {
            if (!seen.add(levels.get(i))) {
                statement.body().at("levels").at(i).refuse("RATING_LEVEL_TWICE");
            }
        }
    }
}
