package vn.tiendo.exchange.caller;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.exchange.job.Difference;

/** What a row of a dry run would change. */
@Schema(name = "ImportDifference")
public record DifferenceView(
        long row,

        @Schema(description = "By which people know it", examples = "2300000011")
        String key,

        @Schema(description = "CREATED or UPDATED", examples = "CREATED")
        String outcome,

        @Schema(implementation = Map.class, description = "By field what would be recorded") @JsonRawValue
        String changes) {

    public static DifferenceView of(Difference difference) {
        return new DifferenceView(difference.row(), difference.key(), difference.outcome(), difference.changes());
    }
}
