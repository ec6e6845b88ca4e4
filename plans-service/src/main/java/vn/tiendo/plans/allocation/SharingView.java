package vn.tiendo.plans.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.plans.period.StatedPeriod;

/**
 * How a total could be shared out. Nothing is recorded: the cells can be sent as an allocation, as they are or changed.
 *
 * @param sum of the cells; another number than the total only by WEIGHTED
 */
@Schema
record SharingView(
        UUID targetId, StatedPeriod period, SharingMethod method, String total, String sum, List<StatedCell> cells) {

    static SharingView of(SharingRequest request, BigDecimal total, List<BigDecimal> parts) {
        var cells = new ArrayList<StatedCell>();
        for (int i = 0; i < parts.size(); i++) {
            cells.add(new StatedCell(
                    request.units().get(i).unitId(), Quota.number(parts.get(i)).cell()));
        }
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SharingView(
                request.target(),
                request.period(),
                request.method(),
                total.toPlainString(),
                sum.toPlainString(),
                cells);
    }
}
