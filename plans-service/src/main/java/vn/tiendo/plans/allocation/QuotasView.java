package vn.tiendo.plans.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.plans.period.StatedPeriod;

/** The quotas of one period after all tables in force, with the sum of those that are numbers. */
@Schema
record QuotasView(StatedPeriod period, List<StatedCell> cells, String total) {

    static QuotasView of(QuotasInForce inForce) {
        var cells = inForce.quotas().entrySet().stream()
                .map(quota -> new StatedCell(quota.getKey(), quota.getValue().cell()))
                .toList();
        var total = inForce.quotas().values().stream().map(Quota::inSum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new QuotasView(StatedPeriod.of(inForce.period()), cells, total.toPlainString());
    }
}
