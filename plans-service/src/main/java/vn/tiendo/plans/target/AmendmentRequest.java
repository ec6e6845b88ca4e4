package vn.tiendo.plans.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Place;

/** An amendment of a target as a caller states it. */
@Schema
public record AmendmentRequest(
        @Schema(examples = "2028-07-01") @NotNull LocalDate effectiveOn,

        @Schema(description = "Values for running and later periods") @Nullable @Size(max = 200)
        List<@NotNull @Valid StatedPeriodValue> periods,

        @Schema(description = "Values for periods that are over, named as closed; needs a document")
        @Nullable
        @Size(max = 200)
        List<@NotNull @Valid StatedPeriodValue> closedPeriods,

        @Schema(description = "Number of the amending document", examples = "21-QĐ/TU") @Nullable @Size(max = 100)
        String document) {

    /** An amendment as it was stated. */
    static AmendmentRequest of(TargetAmended act) {
        return new AmendmentRequest(
                act.effectiveOn(),
                stated(act.amendment().periods()),
                stated(act.amendment().closedPeriods()),
                act.amendment().document());
    }

    private static @Nullable List<StatedPeriodValue> stated(List<PeriodValue> values) {
        return values.isEmpty()
                ? null
                : values.stream().map(StatedPeriodValue::of).toList();
    }

    Optional<Amendment> checked(Place place, int scale) {
        var statedRunning = Objects.requireNonNullElse(periods, List.<StatedPeriodValue>of());
        var statedClosed = Objects.requireNonNullElse(closedPeriods, List.<StatedPeriodValue>of());
        var running = StatedPeriodValue.checked(statedRunning, place.at("periods"), scale);
        var closed = StatedPeriodValue.checked(statedClosed, place.at("closedPeriods"), scale);
        boolean allRefused = running.isEmpty() && closed.isEmpty() && statedRunning.size() + statedClosed.size() > 0;
        // What is left of refused values is no amendment that changes nothing.
        return allRefused ? Optional.empty() : place.accept(() -> new Amendment(running, closed, document));
    }
}
