package vn.tiendo.reporting.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.targetchange.TargetStanding;
import vn.tiendo.reporting.targetchange.TargetWatch;

/** Targets that are behind, met or missed. What has no quota is never told of, nor is a soft one that was not reached. */
@ApplicationScoped
class TargetConditions implements ConditionSource {

    private final TargetWatch watch;

    TargetConditions(TargetWatch watch) {
        this.watch = watch;
    }

    @Override
    public List<Condition> of(KnownPlan plan, AsOf view) {
        return watch.look(plan, view).stream()
                .flatMap(standing -> kind(standing, view.at())
                        .flatMap(kind ->
                                plan.target(standing.key().targetId()).map(target -> condition(kind, target, standing)))
                        .stream())
                .toList();
    }

    /** Until its last day is over, nobody has missed anything, nor met what may not be met before the end. */
    static Optional<AlertKind> kind(TargetStanding standing, LocalDate today) {
        boolean over = standing.key().period().through().isBefore(today);
        return switch (standing.state()) {
            case BEHIND -> Optional.of(AlertKind.TARGET_BEHIND);
            case MET, EXCEEDED ->
                over || !standing.onlyAtTheEnd() ? Optional.of(AlertKind.TARGET_MET) : Optional.empty();
            case MISSED -> over ? Optional.of(AlertKind.TARGET_MISSED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Condition condition(AlertKind kind, KnownTarget target, TargetStanding standing) {
        var key = standing.key();
        return new Condition(
                kind,
                key.unitId(),
                target.planId(),
                key.targetId(),
                occasion(kind, standing),
                target.titleVi(),
                target.titleEn(),
                null,
                key.period(),
                standing.state().name(),
                standing.percent());
    }

    /** Met or missed once a period; who falls behind again after he had caught up is told again. */
    private static String occasion(AlertKind kind, TargetStanding standing) {
        var period = standing.key().period().toString();
        return kind == AlertKind.TARGET_BEHIND ? period + " " + standing.since() : period;
    }
}
