package vn.tiendo.units.succession;

import java.math.BigDecimal;
import java.util.UUID;

/** A quantity with which a successor opens a stock, as the act states it. */
public record StatedStock(UUID indicatorId, UUID unitId, BigDecimal quantity) {}
