package vn.tiendo.events.units;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A quantity with which a successor opens a stock, as stated in the act of succession.
 *
 * @param indicatorId the stock.
 * @param unitId the successor.
 * @param quantity as stated, in the scale of the indicator.
 */
public record OpeningStock(UUID indicatorId, UUID unitId, BigDecimal quantity) {}
