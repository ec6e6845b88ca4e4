package vn.tiendo.plans.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a label in a file stands for: a unit by system, code and day, or a group by its keeper and name. The name of a
 * unit is for people; nothing is found by it.
 */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
record DirectoryEntry(
        @Schema(examples = "PARTY:DN-TU") @NotBlank String label,
        @Schema(examples = "PARTY") @Nullable String system,
        @Schema(examples = "DN-TU") @Nullable String code,

        @Schema(description = "The day on which the code means it", examples = "2026-04-15") @Nullable
        LocalDate on,

        @Schema(description = "Of a group: the label of the unit that keeps it") @Nullable
        String keeper,

        @Schema(examples = "Tỉnh ủy Đồng Nai") @Nullable String name) {}
