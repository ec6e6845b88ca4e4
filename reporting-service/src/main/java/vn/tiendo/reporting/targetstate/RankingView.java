package vn.tiendo.reporting.targetstate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.reporting.evaluation.RankedUnit;
import vn.tiendo.reporting.figure.PeriodView;

/** The units below one, by how much of their quota they have reached; those without a number to reach are left out. */
@Schema(name = "Ranking")
public record RankingView(
        UUID targetId, UUID unitId, PeriodView period, List<Row> rows, LocalDate at, Instant knownAt) {

    /** A place in the ranking; units with equal shares have one rank. */
    @Schema(name = "RankingRow")
    public record Row(
            int rank,
            UUID unitId,
            @Schema(examples = "66,67 %") String percent) {

        static Row of(RankedUnit ranked) {
            return new Row(ranked.rank(), ranked.unitId(), ranked.percent().shown());
        }
    }
}
