package vn.tiendo.units.succession;

import java.math.BigDecimal;
import java.util.UUID;

/** The weight by which a successor takes of the quotas; facts are never divided by it. */
public record QuotaShare(UUID unitId, BigDecimal weight) {}
