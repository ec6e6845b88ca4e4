package vn.tiendo.reporting.knowntarget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * An amendment of a plan changes values of a target.
 *
 * @param values by period, for running and later periods
 * @param closedValues by period, for periods named as closed, with a document
 */
public record TargetAmendedAct(
        UUID targetId,
        Map<Period, TargetValue> values,
        Map<Period, TargetValue> closedValues,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements TargetAct {

    public TargetAmendedAct {
        values = Map.copyOf(values);
        closedValues = Map.copyOf(closedValues);
    }

    @Override
    public Set<Period> periodsNamed() {
        return Stream.concat(values.keySet().stream(), closedValues.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable TargetValue ownValue(Period period) {
        var closed = closedValues.get(period);
        return closed == null ? values.get(period) : closed;
    }

    @Override
    public boolean namesAsClosed(Period period) {
        return closedValues.containsKey(period);
    }
}
