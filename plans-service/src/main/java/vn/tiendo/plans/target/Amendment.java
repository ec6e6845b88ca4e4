package vn.tiendo.plans.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;

/**
 * The content of an amendment. One that names a closed period needs the number of its document (DOCUMENT_REQUIRED), one
 * that changes nothing is refused (AMENDMENT_EMPTY), and so is one that names a period as running and closed (PERIOD_TWICE).
 */
public record Amendment(
        List<PeriodValue> periods,
        List<PeriodValue> closedPeriods,
        @Nullable String document) {

    public Amendment {
        periods = List.copyOf(periods);
        closedPeriods = List.copyOf(closedPeriods);
        if (periods.isEmpty() && closedPeriods.isEmpty()) {
            throw new Refused("AMENDMENT_EMPTY");
        }
        if (!closedPeriods.isEmpty() && (document == null || document.isBlank())) {
            throw new Refused("DOCUMENT_REQUIRED").of("document");
        }
        requireEachOnce(periods, closedPeriods);
    }

    private static void requireEachOnce(List<PeriodValue> periods, List<PeriodValue> closedPeriods) {
        var running = periods.stream().map(PeriodValue::period).toList();
        closedPeriods.stream()
                .map(PeriodValue::period)
                .filter(running::contains)
                .findFirst()
                .ifPresent(twice -> {
                    throw new Refused("PERIOD_TWICE", twice);
                });
    }
}
