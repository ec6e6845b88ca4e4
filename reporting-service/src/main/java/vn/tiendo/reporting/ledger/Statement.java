package vn.tiendo.reporting.ledger;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;

/** A quantity of an indicator, as it is stated. */
public record Statement(@NotNull UUID indicatorId, @NotNull BigDecimal quantity) {}
