package vn.tiendo.units.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;
import vn.tiendo.units.enterprise.UnitPast;

/**
 * On which days an enterprise is eligible for an organisation (SEMANTICS 3, 13): by the nearest rule upward in force on the day
 * and the latest round by then. Never surveyed, or not active, is not eligible.
 */
final class EligibilityTimeline {
    private final SurveyedEnterprise enterprise;
    private final List<EligibilityRule> rules;
    private final UnitPast units;

    /** @param rules those for the organisation asked about, of any unit */
    EligibilityTimeline(SurveyedEnterprise enterprise, List<EligibilityRule> rules, UnitPast units) {
        this.enterprise = enterprise;
        this.rules = rules.stream().sorted(Act.FOLD_ORDER).toList();
        this.units = units;
    }

    /** By day, oldest first, from the first on which it is eligible; none when it never is. */
    List<EligibilityState> states() {
        var states = new ArrayList<EligibilityState>();
        if (rules.isEmpty() || enterprise.findings().isEmpty()) {
            return states;
        }
        for (var day : days()) {
            var state = on(day);
            var last = states.isEmpty() ? null : states.getLast();
            if (last == null ? state.eligible() : saysMore(state, last)) {
                states.add(state);
            }
        }
        return states;
    }

    private EligibilityState on(LocalDate day) {
        var rule = enterprise
                .cameToItsUnit(day)
                .flatMap(came -> enterprise.on(day).flatMap(version -> nearestRule(version.unitId(), came, day)));
        var finding = enterprise.latestFinding(day);
        var activeSince = enterprise.activeSince(day);
        boolean eligible = rule.isPresent()
                && finding.isPresent()
                && activeSince.isPresent()
                && rule.get().conditions().hold(finding.get().figures(), activeSince.get(), day);
        return new EligibilityState(
                day,
                eligible,
                rule.map(EligibilityRule::id).orElse(null),
                finding.map(SurveyedEnterprise.Finding::roundId).orElse(null));
    }

    private Optional<EligibilityRule> nearestRule(@Nullable UUID unit, LocalDate since, LocalDate day) {
        return unit == null
                ? Optional.empty()
                : units.lineAbove(enterprise.id(), unit, since, day).stream()
                        .flatMap(above -> ruleOf(above, day).stream())
                        .findFirst();
    }

    private Optional<EligibilityRule> ruleOf(UUID unit, LocalDate day) {
        return rules.stream()
                .filter(rule ->
                        rule.unitId().equals(unit) && !rule.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    // Before the first round it is not eligible: earlier days need no look.
    private List<LocalDate> days() {
        var first = enterprise.findings().stream()
                .map(SurveyedEnterprise.Finding::heldOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var days = new TreeSet<LocalDate>();
        enterprise.turns().forEach(days::add);
        units.turns().forEach(days::add);
        for (var rule : rules) {
            days.add(rule.effectiveOn());
            enterprise
                    .beginnings()
                    .forEach(
                            since -> days.add(since.plusMonths(rule.conditions().activeMonths())));
        }
        return List.copyOf(days.tailSet(first));
    }

    // While it is not eligible, by which rule and round says nothing more.
    private static boolean saysMore(EligibilityState state, EligibilityState last) {
        return state.eligible() != last.eligible() || state.eligible() && !sameGrounds(state, last);
    }

    private static boolean sameGrounds(EligibilityState a, EligibilityState b) {
        return Objects.equals(a.ruleId(), b.ruleId()) && Objects.equals(a.roundId(), b.roundId());
    }
}
