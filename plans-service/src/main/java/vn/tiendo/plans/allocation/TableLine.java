package vn.tiendo.plans.allocation;

import java.util.List;
import java.util.UUID;

/**
 * The quotas of one unit.
 *
 * @param place in the order of the plan's table
 * @param cells one for each column, as printed; empty where the unit has no quota
 */
public record TableLine(long place, UUID unitId, List<String> cells) {

    public TableLine {
        cells = List.copyOf(cells);
    }
}
