package vn.tiendo.reporting.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knowntarget.Quota;

/**
 * A unit that may be ranked by its result.
 *
 * @param unitCode decides the order of those who tie; units without code come last
 */
public record Contender(UUID unitId, @Nullable String unitCode, TargetTerms terms, TargetResult result) {

    /** Whether less is better: of debts, of files that are late. */
    boolean strivesForLess() {
        return !terms.operator().isFloor();
    }

    boolean hasReported() {
        return result.state() != TargetState.NO_BASIS;
    }

    /**
     * Not assigned, not applicable, assigned zero and soft are not ranked; no report is 0 % and a surplus carried (SEMANTICS 13),
     * whatever a succession states, and a share of nothing is none.
     */
    Optional<Percent> standing() {
        if (!(result.quota() instanceof Quota.Assigned assigned) || terms.isSoftUnder(assigned)) {
            return Optional.empty();
        }
        var whole = result.denominator();
        var compared = hasReported() ? result.effective() : result.effective().subtract(result.achieved());
        return Optional.ofNullable(Percent.of(compared, whole == null ? assigned.floor() : whole));
    }
}
