package vn.tiendo.reporting.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownorganisation.KnownOrganisations;
import vn.tiendo.reporting.knownorganisation.OrganisationHistory;
import vn.tiendo.reporting.knownratingscale.KnownRatingScales;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.ClosedPeriods;

/** Recording a rating. Runs inside the transaction of the write; all that is wrong is said at once. */
@ApplicationScoped
class RatingOrganisations {

    private final KnownOrganisations organisations;
    private final KnownUnits units;
    private final KnownRatingScales scales;
    private final OrganisationRatings ratings;
    private final ClosedPeriods closed;
    private final Authority authority;
    private final Knowledge knowledge;

    RatingOrganisations(
            KnownOrganisations organisations,
            KnownUnits units,
            KnownRatingScales scales,
            OrganisationRatings ratings,
            ClosedPeriods closed,
            Authority authority,
            Knowledge knowledge) {
        this.organisations = organisations;
        this.units = units;
        this.scales = scales;
        this.ratings = ratings;
        this.closed = closed;
        this.authority = authority;
        this.knowledge = knowledge;
    }

    OrganisationRating rate(UUID id, OrganisationRatingRequest request, String caller) {
        var period = period(request);
        var unit = unitAbove(request.organisationId(), period);
        authority.over(unit, period.through());
        check(request, period, unit);
        return ratings.add(id, request, caller);
    }

    private static Period period(OrganisationRatingRequest request) {
        var stated = request.period();
        if (stated.through().isBefore(stated.from())) {
            throw Problem.of(422, "INVALID_PERIOD").at("#/period/through");
        }
        return new Period(stated.from(), stated.through());
    }

    /** The unit above it at the period's end, or when it ended. */
    private UUID unitAbove(UUID organisation, Period period) {
        var known = Optional.ofNullable(
                        organisations.histories(List.of(organisation)).get(organisation))
                .map(history -> history.knownAt(knowledge.present()))
                .filter(history -> history.establishedOn().isPresent())
                .orElseThrow(() ->
                        Problem.of(409, "NOT_YET_KNOWN").at("#/organisationId").retryAfter(Duration.ofSeconds(1)));
        return known.on(lastDayIn(period, known))
                .orElseThrow(() -> Problem.of(422, "ORGANISATION_NOT_IN_PERIOD").at("#/organisationId"))
                .unitId();
    }

    private static LocalDate lastDayIn(Period period, OrganisationHistory organisation) {
        return organisation
                .endedOn()
                .map(end -> end.minusDays(1))
                .filter(last -> last.isBefore(period.through()) && !last.isBefore(period.from()))
                .orElse(period.through());
    }

    private void check(OrganisationRatingRequest request, Period period, UUID unit) {
        var knownAt = knowledge.present();
        var history = units.knownAt(knownAt);
        var violations = new Violations();
        if (period.from().isAfter(knowledge.today())) {
            violations.add("#/period/from", "OCCURRED_IN_FUTURE");
        }
        scales.knownAt(knownAt)
                .forUnit(unit, period.through(), history)
                .ifPresentOrElse(
                        scale -> {
                            if (!scale.levels().contains(request.level())) {
                                violations.add("#/level", "LEVEL_NOT_ON_SCALE", String.join(", ", scale.levels()));
                            }
                        },
                        () -> violations.add("#/level", "RATING_SCALE_MISSING", period.through()));
        if (request.document() == null && isClosed(unit, period.through(), history)) {
            violations.add("#/document", "DOCUMENT_REQUIRED", period.through());
        }
        violations.throwIfAny();
    }

    private boolean isClosed(UUID unit, LocalDate day, UnitHistory history) {
        var treeDay = history.lastDayOf(unit).filter(day::isAfter).orElse(day);
        return closed.cover(history.treeOn(treeDay).upwardFrom(unit), day);
    }
}
