package vn.tiendo.plans.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a task goes, as a caller tells it. */
@Schema
record ProgressNoteRequest(
        @Schema(examples = "2026-05-29") @NotNull LocalDate notedOn,

        @Schema(examples = "Đã lấy ý kiến các đảng ủy trực thuộc") @NotBlank @Size(max = 4000)
        String text,

        @Schema(description = "The one occurrence that it is about; absent for the whole task") @Nullable
        UUID occurrenceId,

        @Nullable @Size(max = 50) List<@NotNull @Valid StatedEvidence> evidence) {

    @Override
    public List<StatedEvidence> evidence() {
        return evidence == null ? List.of() : evidence;
    }
}
