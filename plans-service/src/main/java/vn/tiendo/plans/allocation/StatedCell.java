package vn.tiendo.plans.allocation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cell on the wire, as it is printed. */
@Schema
public record StatedCell(
        @NotNull UUID unitId,

        @Schema(
                description =
                        "A number; \"0\" (assigned zero); \"1-2\" (soft range); empty (not assigned); \"-\" (not applicable)",
                examples = "3")
        @NotNull
        @Size(max = 60)
        String cell) {

    /** Whether the cell takes a quota away, or leaves a unit out. */
    boolean assignsNothing() {
        return cell.isBlank() || cell.strip().equals("-");
    }

    public static StatedCell of(Cell cell) {
        return new StatedCell(cell.unitId(), cell.quota().cell());
    }
}
