package vn.tiendo.reporting.knowntarget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * A table allocates a target for one period to units; it changes only the cells that it lists.
 *
 * @param cells by unit
 * @param closed whether the table names its period as closed, with a document
 */
public record AllocationAct(
        UUID targetId,
        Period period,
        Map<UUID, Quota> cells,
        boolean closed,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements TargetAct {

    public AllocationAct {
        cells = Map.copyOf(cells);
    }

    @Override
    public Set<Period> periodsNamed() {
        return Set.of(period);
    }

    @Override
    public @Nullable Quota cellOf(UUID unit, Period asked) {
        return period.equals(asked) ? cells.get(unit) : null;
    }

    @Override
    public boolean namesAsClosed(Period named) {
        return closed && period.equals(named);
    }
}
