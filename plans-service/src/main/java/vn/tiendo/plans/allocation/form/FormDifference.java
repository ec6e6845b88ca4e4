package vn.tiendo.plans.allocation.form;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.exchange.Row;
import vn.tiendo.plans.allocation.TableColumn;
import vn.tiendo.plans.period.StatedPeriod;

/** A cell that the form changes. */
@Schema
record FormDifference(
        @Schema(examples = "5") long row,
        @Schema(examples = "E") String column,
        UUID unitId,
        @Schema(examples = "TG1") String targetKey,
        StatedPeriod period,

        @Schema(description = "As it stands; empty where nothing is assigned", examples = "3")
        String from,

        @Schema(examples = "5") String to) {

    static FormDifference of(Row row, int place, UUID unit, TableColumn column, String from, String to) {
        return new FormDifference(
                row.number(),
                FormLayout.letter(place),
                unit,
                column.targetKey(),
                StatedPeriod.of(column.period()),
                from,
                to);
    }
}
