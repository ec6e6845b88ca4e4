package vn.tiendo.plans.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.plans.indicator.Indicators;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Place;
import vn.tiendo.plans.statement.Statement;
import vn.tiendo.plans.target.Target;
import vn.tiendo.plans.target.TargetValue;
import vn.tiendo.plans.target.Targets;

/** Proposes how a target could be shared out; a person decides. */
@ApplicationScoped
class Sharing {
    private final Targets targets;
    private final Indicators indicators;
    private final KnownUnits units;
    private final Knowledge knowledge;
    private final Concerns concerns;

    Sharing(Targets targets, Indicators indicators, KnownUnits units, Knowledge knowledge, Concerns concerns) {
        this.targets = targets;
        this.indicators = indicators;
        this.units = units;
        this.knowledge = knowledge;
        this.concerns = concerns;
    }

    SharingView propose(SharingRequest request) {
        var target = targets.find(request.target(), knowledge.asOf(null, null))
                .filter(found -> concerns.isSeen("target", request.target(), Reach.SEEN))
                .orElseThrow(() -> Problem.of(422, "UNKNOWN_TARGET").at("#/target"));
        var statement = new Statement();
        var body = statement.body();
        int scale = indicators.scaleOf(target.terms().indicatorId());
        var total = request.period()
                .checked(body.at("period"))
                .flatMap(period -> total(request, target, period, scale, body));
        var weights = request.weights(body.at("units"));
        units.check(mentioned(request, body.at("units")));
        statement.requireAccepted();
        var shared = total.orElseThrow();
        return SharingView.of(request, shared, request.method().share(shared, scale, weights));
    }

    private static Optional<BigDecimal> total(
            SharingRequest request, Target target, Period period, int scale, Place body) {
        if (!target.periods().contains(period)) {
            body.at("period").refuse("PERIOD_NOT_OF_TARGET", period, target.periods());
        }
        if (request.total() != null) {
            return request.stated(body.at("total"), scale);
        }
        var asked = target.valueOf(period).map(TargetValue::floor);
        if (asked.isEmpty()) {
            body.at("total").refuse("VALUE_REQUIRED", target.terms().kind(), period);
        }
        return asked;
    }

    private static UnitsMentioned mentioned(SharingRequest request, Place place) {
        var mentioned = new UnitsMentioned();
        for (int i = 0; i < request.units().size(); i++) {
            mentioned.mention(place.at(i).at("unitId"), request.units().get(i).unitId());
        }
        return mentioned;
    }
}
