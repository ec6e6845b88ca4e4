package vn.tiendo.reporting.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * Something that does not fit together.
 *
 * @param facts fill the places of its text
 */
record Finding(
        FindingCode code,
        @Nullable UUID targetId,
        @Nullable UUID unitId,
        @Nullable Period period,
        List<Object> facts) {

    Finding {
        facts = List.copyOf(facts);
    }

    static Finding ofTarget(FindingCode code, UUID target, Period period, Object... facts) {
        return new Finding(code, target, null, period, Arrays.asList(facts));
    }

    static Finding ofUnit(FindingCode code, UUID unit, Object... facts) {
        return new Finding(code, null, unit, null, Arrays.asList(facts));
    }
}
