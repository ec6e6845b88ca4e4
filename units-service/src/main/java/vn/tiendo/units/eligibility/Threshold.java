package vn.tiendo.units.eligibility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of a round that must be so high; a figure that was not counted is not. */
@Schema(name = "Threshold")
record Threshold(
        @Schema(examples = "officialMembers") @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,59}")
        String figure,

        @Schema(examples = "3") @Min(1) @Max(10_000_000) int atLeast) {

    boolean holdsIn(Map<String, Integer> figures) {
        return figures.getOrDefault(figure, 0) >= atLeast;
    }
}
