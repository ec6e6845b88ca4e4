package vn.tiendo.plans.allocation.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.Row;
import vn.tiendo.plans.allocation.Quota;

/**
 * A form as it was filled in.
 *
 * @param printedTotals by column; a column without a total is left out
 * @param rejections every cell that cannot be taken; the lines hold the others
 */
record FilledForm(
        Map<Integer, BigDecimal> printedTotals, List<FormGroup> groups, List<Line> lines, List<Rejection> rejections) {

    /** @param quotas by column; a cell that was refused is left out */
    record Line(Row row, UUID unitId, Map<Integer, Quota> quotas) {}
}
