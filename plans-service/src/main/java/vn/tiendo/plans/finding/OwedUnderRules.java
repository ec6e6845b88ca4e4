package vn.tiendo.plans.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.finding.PlanOrder.Places;
import vn.tiendo.plans.finding.rule.ExaminedDeadline;
import vn.tiendo.plans.finding.rule.ExaminedObligation;
import vn.tiendo.plans.finding.rule.ExaminedObligation.Nature;
import vn.tiendo.plans.finding.rule.Spot;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.obligation.DueDate;
import vn.tiendo.plans.obligation.Obligation;
import vn.tiendo.plans.obligation.ObligationTerms;
import vn.tiendo.plans.obligation.Obligations;
import vn.tiendo.plans.period.Period;

/** The reports and reviews of a plan as the rules look at them. */
@ApplicationScoped
class OwedUnderRules {
    private final Obligations obligations;
    private final KnownUnits units;

    OwedUnderRules(Obligations obligations, KnownUnits units) {
        this.obligations = obligations;
        this.units = units;
    }

    /** In the order of the plan. An obligation counts from when it is known, whatever the day of its paper. */
    List<ExaminedObligation> of(UUID planId, Places places, AsOf asOf) {
        var owed = obligations.ofPlan(planId, asOf.knownAt());
        var reporters = owed.stream()
                .flatMap(obligation -> obligation.terms().reporterIds().stream())
                .distinct()
                .toList();
        var ends = units.lastDays(reporters, asOf.knownAt());
        var days = obligations.daysOf(planId);
        return owed.stream()
                .map(obligation -> examined(obligation, spot(obligation, places), days, ends, asOf.at()))
                .toList();
    }

    /** Those that fall due once. */
    List<ExaminedDeadline> deadlines(UUID planId, Places places, AsOf asOf) {
        return obligations.ofPlan(planId, asOf.knownAt()).stream()
                .filter(obligation -> obligation.timing().deadline().recurrence() == null)
                .flatMap(obligation -> obligation.timing().deadline().lastDay().stream()
                        .map(last ->
                                new ExaminedDeadline(spot(obligation, places).at("schedule"), last)))
                .toList();
    }

    private static Spot spot(Obligation obligation, Places places) {
        var terms = obligation.terms();
        return Spot.ofObligation(places.placeOf(terms.obligationId()), terms.key(), terms.obligationId());
    }

    private static ExaminedObligation examined(
            Obligation obligation, Spot spot, Period days, Map<UUID, LocalDate> ends, LocalDate at) {
        var terms = obligation.terms();
        return new ExaminedObligation(
                spot,
                nature(terms),
                obligation.timing().covers(),
                obligation.dueDates(days).stream()
                        .map(DueDate::lastAcceptableDay)
                        .sorted()
                        .toList(),
                terms.feeds(),
                terms.reporterIds().stream()
                        .map(unit -> Optional.ofNullable(ends.get(unit)).filter(end -> end.isBefore(at)))
                        .toList());
    }

    private static Nature nature(ObligationTerms terms) {
        if (!terms.isReview()) {
            return Nature.REPORT;
        }
        return terms.kind().equals("FINAL_REVIEW") ? Nature.FINAL_REVIEW : Nature.REVIEW;
    }
}
