package vn.tiendo.units.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision on which an act rests. */
@Schema(name = "Decision")
public record Decision(
        @Schema(examples = "112-QĐ/ĐU") @NotBlank @Size(max = 100)
        String number,

        @Nullable LocalDate date) {}
