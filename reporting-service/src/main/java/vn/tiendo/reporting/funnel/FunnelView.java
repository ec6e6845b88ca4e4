package vn.tiendo.reporting.funnel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.reporting.answer.Timed;
import vn.tiendo.reporting.answer.UnitHead;

/** The funnel of a unit and of those below it: own + unassigned + children = total, stage by stage. */
@Schema(name = "Funnel")
record FunnelView(
        UnitHead unit,
        String organisationType,
        LocalDate at,
        Instant knownAt,
        @Schema(description = "The day whose borders count") String borders,
        Stages total,

        @Schema(description = "Of the unit itself") Stages own,

        @Schema(description = "Of what nobody in these borders is named for")
        Stages unassigned,

        @Schema(description = "Of the units directly below, in the order of their codes")
        List<Below> children)
        implements Timed {

    @Override
    @JsonIgnore
    public FunnelView whenever() {
        return new FunnelView(unit, organisationType, at, Instant.EPOCH, borders, total, own, unassigned, children);
    }

    /** A unit directly below. */
    @Schema(name = "FunnelOfUnit")
    record Below(UnitHead unit, Stages stages) {}
}
