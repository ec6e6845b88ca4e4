package vn.tiendo.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Place;
import vn.tiendo.plans.statement.Refused;
import vn.tiendo.plans.statement.Statement;

/** Reads what a caller states of an indicator; all that is wrong with it is refused at its place, and at once. */
@ApplicationScoped
class IndicatorChecks {
    private final Indicators indicators;

    IndicatorChecks(Indicators indicators) {
        this.indicators = indicators;
    }

    IndicatorTerms checked(IndicatorRequest request) {
        var statement = new Statement();
        var body = statement.body();
        var ratio = ratio(request, body.at("ratio"));
        var terms = request.terms(ratio.orElse(null));
        body.at("registry").accept(terms::countedByItsSource);
        checkWhole(terms, body.at("partOf"));
        statement.requireAccepted();
        return terms;
    }

    IndicatorChange checked(IndicatorHistory indicator, IndicatorChangeRequest request) {
        var statement = new Statement();
        var body = statement.body();
        var change = request.change();
        if (change.isEmpty()) {
            body.refuse("INDICATOR_CHANGE_EMPTY");
        }
        var first = indicator.defined().effectiveOn();
        if (request.effectiveOn().isBefore(first)) {
            body.at("effectiveOn").refuse("EFFECTIVE_BEFORE_INDICATOR", first);
        }
        var partOf = request.partOf();
        if (partOf != null) {
            var terms = change.appliedTo(indicator.defined().terms());
            checkWhole(terms, body.at("partOf"));
            body.at("partOf").accept(() -> notWithinItself(terms.indicatorId(), partOf));
        }
        statement.requireAccepted();
        return change;
    }

    /** A ratio says what it compares, and nothing else does. */
    private Optional<Ratio> ratio(IndicatorRequest request, Place place) {
        var stated = request.ratio();
        if (request.kind() != IndicatorKind.RATIO) {
            if (stated != null) {
                place.refuse("RATIO_UNEXPECTED", request.kind());
            }
            return Optional.empty();
        }
        if (stated == null) {
            place.at("denominator").refuse("RATIO_WITHOUT_DENOMINATOR");
            return Optional.empty();
        }
        var ratio = stated.checked(place, indicators);
        ratio.ifPresent(checked -> place.at("numerator").accept(() -> withinItsDenominator(checked)));
        return ratio;
    }

    private void checkWhole(IndicatorTerms terms, Place place) {
        var partOf = terms.partOf();
        if (partOf != null) {
            indicators
                    .terms(partOf)
                    .ifPresentOrElse(
                            whole -> place.accept(() -> terms.asPartOf(whole)),
                            () -> place.refuse("UNKNOWN_INDICATOR"));
        }
    }

    /** Of reported numbers the part is an "of which" of the whole, over any number of steps. */
    private Ratio withinItsDenominator(Ratio ratio) {
        var whole = ratio.denominator().indicator();
        var part = ratio.numerator().indicator();
        if (whole != null && part != null && !isWithin(part, whole)) {
            throw new Refused("NUMERATOR_NOT_PART");
        }
        return ratio;
    }

    private UUID notWithinItself(UUID indicator, UUID partOf) {
        if (isWithin(partOf, indicator)) {
            throw new Refused("INDICATOR_LOOP");
        }
        return partOf;
    }

    /** Whether the one is the other, or part of it by any of its versions. */
    private boolean isWithin(UUID part, UUID whole) {
        var met = new HashSet<UUID>();
        UUID next = part;
        while (next != null && met.add(next)) {
            if (next.equals(whole)) {
                return true;
            }
            next = wholeOf(next);
        }
        return false;
    }

    private @Nullable UUID wholeOf(UUID indicator) {
        return indicators.terms(indicator).map(IndicatorTerms::partOf).orElse(null);
    }
}
