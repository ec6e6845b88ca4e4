package vn.tiendo.plans.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Place;
import vn.tiendo.plans.target.Operator;
import vn.tiendo.plans.target.StatedPeriodValue;

/** From where a delegated target has its value, as a caller states it. */
@Schema
record DelegationRequest(
        @Schema(examples = "2026-06-01") @NotNull LocalDate effectiveOn,

        @Schema(description = "The target of another plan that sets the value") @Nullable
        UUID byTarget,

        @Schema(description = "How the values of a document bind; >= when absent", examples = ">=")
        @Nullable
        @Size(max = 10)
        String operator,

        @Schema(description = "The values that a document sets") @Nullable @Size(max = 200)
        List<@NotNull @Valid StatedPeriodValue> periods,

        @Schema(description = "Number of the document that sets them", examples = "31-HD/LĐLĐ")
        @Nullable
        @Size(max = 100)
        String document) {

    Optional<Delegation> checked(Place place, int scale) {
        var comparing = Optional.ofNullable(operator)
                .flatMap(symbol -> place.at("operator").accept(() -> Operator.of(symbol)));
        var stated = Objects.requireNonNullElse(periods, List.<StatedPeriodValue>of());
        var values = StatedPeriodValue.checked(stated, place.at("periods"), scale);
        // What is left of refused values is no delegation without values.
        return values.isEmpty() && !stated.isEmpty()
                ? Optional.empty()
                : place.accept(() -> new Delegation(byTarget, comparing.orElse(null), values, document));
    }
}
