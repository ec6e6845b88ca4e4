package vn.tiendo.plans.delegation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;
import vn.tiendo.plans.target.Operator;
import vn.tiendo.plans.target.PeriodValue;

/**
 * From where a delegated target has its value: from a target of another plan, or from a document that has no plan here.
 * Refused with DELEGATION_EMPTY, DELEGATION_TWICE, and DOCUMENT_REQUIRED for values without a document.
 *
 * @param operator how the values of a document bind
 */
public record Delegation(
        @Nullable UUID byTargetId,
        @Nullable Operator operator,
        List<PeriodValue> periods,
        @Nullable String document) {

    public Delegation {
        periods = List.copyOf(periods);
        if (byTargetId == null && periods.isEmpty()) {
            throw new Refused("DELEGATION_EMPTY");
        }
        if (byTargetId != null && !periods.isEmpty()) {
            throw new Refused("DELEGATION_TWICE");
        }
        if (!periods.isEmpty() && (document == null || document.isBlank())) {
            throw new Refused("DOCUMENT_REQUIRED").of("document");
        }
    }
}
