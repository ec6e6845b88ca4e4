package vn.tiendo.events.reporting;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A quantity of an indicator; of a correction the difference.
 */
public record Posting(UUID indicatorId, BigDecimal quantity) {}
