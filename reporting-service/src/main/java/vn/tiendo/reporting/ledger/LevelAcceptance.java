package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownindicator.KnownIndicators;

/** Whether a level can be recorded, by what is known now; all that is wrong with it is said at once. */
@ApplicationScoped
class LevelAcceptance {

    private final Knowledge knowledge;
    private final FactPlacing placing;
    private final KnownIndicators indicators;

    LevelAcceptance(Knowledge knowledge, FactPlacing placing, KnownIndicators indicators) {
        this.knowledge = knowledge;
        this.placing = placing;
        this.indicators = indicators;
    }

    void check(StockLevelRequest request) {
        var knownAt = knowledge.recent();
        var violations = new EntryViolations();
        placing.check(request.unitId(), request.day(), "#/day", request.document(), knownAt, violations);
        checkQuantity(request.indicatorId(), request.quantity(), indicators.knownAt(knownAt), violations);
        violations.throwIfAny();
    }

    void check(LevelCorrectionRequest request, NewLevel level) {
        var knownAt = knowledge.recent();
        var violations = new EntryViolations();
        placing.checkClosing(level.unitId(), level.day(), request.document(), knownAt, violations);
        checkQuantity(level.indicatorId(), request.quantity(), indicators.knownAt(knownAt), violations);
        violations.throwIfAny();
    }

    /** Refuses a reversal in a closed period without its document. */
    void checkReversal(@Nullable Document document, NewLevel level) {
        var violations = new EntryViolations();
        placing.checkClosing(level.unitId(), level.day(), document, knowledge.recent(), violations);
        violations.throwIfAny();
    }

    private static void checkQuantity(
            UUID indicator, BigDecimal quantity, Indicators known, EntryViolations violations) {
        known.find(indicator)
                .ifPresentOrElse(
                        found -> checkQuantity(found, quantity, violations),
                        () -> violations.addUnknown("#/indicatorId"));
    }

    private static void checkQuantity(Indicator indicator, BigDecimal quantity, EntryViolations violations) {
        if (indicator.isDerived()) {
            violations.add("#/indicatorId", "DERIVED_INDICATOR");
        } else if (!indicator.isStock()) {
            violations.add("#/indicatorId", "LEVEL_OF_FLOW");
        }
        if (quantity.signum() < 0) {
            violations.add("#/quantity", "NEGATIVE_QUANTITY");
        }
        if (!indicator.fits(quantity)) {
            violations.add("#/quantity", "QUANTITY_SCALE", indicator.scale());
        }
    }
}
