package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit would have done on a day, of one indicator: a posting that nobody made.
 *
 * @param itemIds the enterprise and the organisation that it would be done with
 * @param organisationId the organisation among them
 */
public record SupposedFact(
        UUID unitId,
        LocalDate occurredOn,
        UUID indicatorId,
        BigDecimal quantity,
        Set<UUID> itemIds,
        @Nullable UUID organisationId) {

    public SupposedFact {
        itemIds = Set.copyOf(itemIds);
    }
}
