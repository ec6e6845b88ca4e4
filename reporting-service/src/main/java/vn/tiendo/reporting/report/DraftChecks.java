package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Violations;
import vn.tiendo.reporting.knownindicator.KnownIndicators;
import vn.tiendo.reporting.knownobligation.OwedInstance;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.knownunit.KnownUnits;

/** What must hold of a draft; all that is wrong is said at once, before what has not arrived yet. */
@ApplicationScoped
class DraftChecks {

    private final KnownUnits units;
    private final KnownIndicators indicators;
    private final KnownPlans plans;
    private final Authority authority;
    private final Concerns concerns;

    DraftChecks(
            KnownUnits units, KnownIndicators indicators, KnownPlans plans, Authority authority, Concerns concerns) {
        this.units = units;
        this.indicators = indicators;
        this.plans = plans;
        this.authority = authority;
        this.concerns = concerns;
    }

    /** 404 for what others owe by a plan that is not the caller's: what else is wrong would tell of it. */
    void requireSeen(@Nullable OwedInstance owed) {
        if (owed != null
                && !authority.sees(owed.unitId(), owed.figuresOf())
                && !concerns.isSeen("plan", owed.planId(), Reach.OWN)) {
            throw hidden("#/obligationInstanceId");
        }
    }

    void check(ReportRequest request, @Nullable OwedInstance owed, StatedDraft terms, Instant knownAt) {
        var violations = new Violations();
        if (owed == null && request.unitId() == null) {
            violations.add("#/unitId", "REQUIRED");
        }
        if (owed != null && request.unitId() != null && !owed.unitId().equals(request.unitId())) {
            violations.add("#/unitId", "NOT_OF_OBLIGATION");
        }
        if (owed != null && request.planId() != null && !owed.planId().equals(request.planId())) {
            violations.add("#/planId", "NOT_OF_OBLIGATION");
        }
        check(terms, violations);
        violations.throwIfAny();
        if (request.unitId() != null && !units.knownAt(knownAt).knows(request.unitId())) {
            throw notYetKnown("#/unitId");
        }
        if (request.planId() != null && plans.find(request.planId(), knownAt).isEmpty()) {
            throw notYetKnown("#/planId");
        }
        if (owed == null && request.planId() != null && !concerns.isSeen("plan", request.planId(), Reach.SEEN)) {
            throw hidden("#/planId");
        }
        requireArrived(terms, knownAt);
    }

    void check(StatedDraft terms, Instant knownAt) {
        var violations = new Violations();
        check(terms, violations);
        violations.throwIfAny();
        requireArrived(terms, knownAt);
    }

    private static void check(StatedDraft terms, Violations violations) {
        if (!areBorders(terms.borders())) {
            violations.add("#/borders", "INVALID_BORDERS");
        }
        var figures = terms.statedFigures();
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).isOfOnePeriod()) {
                violations.add("#/figures/" + i + "/period", "PERIOD_OR_DAY");
            }
        }
        terms.statedSections().keySet().stream()
                .filter(key -> SectionKey.named(key).isEmpty())
                .forEach(key -> violations.add("#/sections", "UNKNOWN_SECTION", known()));
    }

    private void requireArrived(StatedDraft terms, Instant knownAt) {
        var figures = terms.statedFigures();
        for (int i = 0; i < figures.size(); i++) {
            if (!units.knownAt(knownAt).knows(figures.get(i).unitId())) {
                throw notYetKnown("#/figures/" + i + "/unitId");
            }
            if (!authority.sees(figures.get(i).unitId(), figures.get(i).lastDay())) {
                throw hidden("#/figures/" + i + "/unitId");
            }
            if (!indicators.knownAt(knownAt).knows(figures.get(i).indicatorId())) {
                throw notYetKnown("#/figures/" + i + "/indicatorId");
            }
        }
    }

    private static Problem hidden(String pointer) {
        return Problem.of(404, "NOT_FOUND").at(pointer);
    }

    static Problem notYetKnown(String pointer) {
        return Problem.of(409, "NOT_YET_KNOWN").at(pointer).retryAfter(Duration.ofSeconds(1));
    }

    private static boolean areBorders(@Nullable String borders) {
        try {
            return borders == null || borders.equals("then") || LocalDate.parse(borders) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String known() {
        return Arrays.stream(SectionKey.values()).map(SectionKey::name).collect(Collectors.joining(", "));
    }
}
