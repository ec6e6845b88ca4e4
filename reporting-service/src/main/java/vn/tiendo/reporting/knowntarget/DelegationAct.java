package vn.tiendo.reporting.knowntarget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * A target whose value was left to another unit gets it.
 *
 * @param byTargetId the target of another plan that sets the value; null where a document does
 * @param operator how the values of a document bind
 * @param values by period, those of a document
 */
public record DelegationAct(
        UUID targetId,
        @Nullable UUID byTargetId,
        @Nullable Operator operator,
        Map<Period, TargetValue> values,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements TargetAct {

    public DelegationAct {
        values = Map.copyOf(values);
    }

    @Override
    public Set<Period> periodsNamed() {
        return values.keySet();
    }

    @Override
    public @Nullable TargetValue ownValue(Period period) {
        return values.get(period);
    }
}
