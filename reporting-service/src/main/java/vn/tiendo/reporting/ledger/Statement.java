package vn.tiendo.reporting.ledger;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A quantity of an indicator, as it is stated. */
public record Statement(@NotNull UUID indicatorId, @NotNull BigDecimal quantity) {

    /** In the order stated. */
    static Map<UUID, BigDecimal> byIndicator(List<Statement> statements) {
        var quantities = new LinkedHashMap<UUID, BigDecimal>();
        statements.forEach(statement -> quantities.putIfAbsent(statement.indicatorId(), statement.quantity()));
        return quantities;
    }
}
