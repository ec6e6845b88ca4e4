package vn.tiendo.plans.ratingscale;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.statement.Recorded;
import vn.tiendo.plans.statement.Statement;

/** Sets scales, and finds the one that holds. */
@ApplicationScoped
class RatingScales {
    private final RatingScaleActs acts;
    private final RatingScalePublisher publisher;
    private final KnownUnits units;
    private final Authority authority;

    RatingScales(RatingScaleActs acts, RatingScalePublisher publisher, KnownUnits units, Authority authority) {
        this.acts = acts;
        this.publisher = publisher;
        this.units = units;
        this.authority = authority;
    }

    Recorded<RatingScaleSet> set(RatingScaleRequest request) {
        authority.over(request.unitId(), request.effectiveOn());
        var statement = new Statement();
        var mentioned = new UnitsMentioned();
        request.check(statement, mentioned);
        units.check(mentioned);
        statement.requireAccepted();
        var act = acts.set(request);
        return new Recorded<>(act, publisher.publish(act));
    }

    /** The scale of the nearest unit upward that has one, in the tree of the day. */
    Optional<RatingScaleSet> forUnit(UUID unit, AsOf view) {
        var line = units.upwards(unit, view.at());
        var scales = acts.of(line, view);
        return line.stream()
                .flatMap(
                        above -> scales.stream()
                                .filter(scale -> scale.unitId().equals(above))
                                .reduce((earlier, later) -> later)
                                .stream())
                .findFirst();
    }
}
