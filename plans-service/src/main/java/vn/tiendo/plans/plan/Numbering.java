package vn.tiendo.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;

/**
 * In what a number is unique: Party committees start again with each term, the administration with each year
 * (domain rules, "numbers of documents").
 */
@Schema(description = "Exactly one of the two")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Numbering(
        @Schema(examples = "2025-2030") @Nullable @Size(min = 1, max = 60)
        String term,

        @Schema(examples = "2024") @Nullable @Min(1900) @Max(2999)
        Integer year) {

    /** Refused with NUMBERING_INVALID where neither or both are stated. */
    Numbering checked() {
        if ((term == null) == (year == null)) {
            throw new Refused("NUMBERING_INVALID");
        }
        return this;
    }

    /** As it stands in the identity of a document. */
    String scope() {
        return term == null ? String.valueOf(year) : term;
    }
}
