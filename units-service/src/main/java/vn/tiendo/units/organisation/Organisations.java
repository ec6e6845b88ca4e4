package vn.tiendo.units.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.units.organisation.OrganisationAct.Stated;
import vn.tiendo.units.organisation.OrganisationAct.Type;

/** Establishes organisations and what follows. Each act, its fold and its event are written in the running transaction. */
@ApplicationScoped
class Organisations {
    static final Instant ALL_THAT_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

    /** A recorded act, and the id of the event that tells of it. */
    record Recorded(OrganisationAct act, UUID event) {}

    private final OrganisationActs acts;
    private final OrganisationVersions versions;
    private final OrganisationChecks checks;
    private final OrganisationPublisher publisher;
    private final Authority authority;
    private final CurrentCaller caller;

    Organisations(
            OrganisationActs acts,
            OrganisationVersions versions,
            OrganisationChecks checks,
            OrganisationPublisher publisher,
            Authority authority,
            CurrentCaller caller) {
        this.acts = acts;
        this.versions = versions;
        this.checks = checks;
        this.publisher = publisher;
        this.authority = authority;
        this.caller = caller;
    }

    /** A new organisation. 403; 422 REQUIRED, NOT_OF_THIS_HOST, UNKNOWN_UNIT, UNIT_NOT_IN_FORCE, UNKNOWN_ENTERPRISE. */
    Recorded establish(
            OrganisationType type, UUID unitId, Host host, LocalDate effectiveOn, @Nullable Decision decision) {
        checks.requireFor(unitId, host, effectiveOn);
        authority.over(unitId, effectiveOn);
        var id = UuidCreator.getTimeOrderedEpoch();
        acts.begin(id, host);
        var act = record(id, effectiveOn, new Stated(Type.ESTABLISHED, type, unitId, decision));
        var seat = new OrganisationPublisher.Seat(host.kind().name(), host.enterpriseId(), host.unitId(), host.name());
        return new Recorded(act, publisher.established(told(act), type, unitId, seat));
    }

    /** A cell becomes a committee: no second establishment. 403; 404; 422 ORGANISATION_NOT_IN_FORCE, NOT_AN_UPGRADE. */
    Recorded upgrade(UUID id, LocalDate effectiveOn, OrganisationType type, @Nullable Decision decision) {
        var organisation = existing(id, effectiveOn);
        if (!organisation.type().canBecome(type)) {
            throw Problem.of(422, "NOT_AN_UPGRADE", organisation.type()).at("#/type");
        }
        var act = record(id, effectiveOn, new Stated(Type.UPGRADED, type, null, decision));
        return new Recorded(act, publisher.upgraded(told(act), type));
    }

    /** Another unit above it. 403; 404; 422 ORGANISATION_NOT_IN_FORCE, UNKNOWN_UNIT, UNIT_NOT_IN_FORCE. */
    Recorded move(UUID id, LocalDate effectiveOn, UUID unitId, @Nullable Decision decision) {
        existing(id, effectiveOn);
        checks.requireUnit(unitId, effectiveOn);
        var act = record(id, effectiveOn, new Stated(Type.MOVED, null, unitId, decision));
        return new Recorded(act, publisher.moved(told(act), unitId));
    }

    /** Its end: it does not exist on that day any more. 403; 404; 422 ORGANISATION_NOT_IN_FORCE. */
    Recorded end(UUID id, LocalDate effectiveOn, @Nullable Decision decision) {
        existing(id, effectiveOn);
        var act = record(id, effectiveOn, new Stated(Type.ENDED, null, null, decision));
        return new Recorded(act, publisher.ended(told(act)));
    }

    /** All acts on the organisation known at that instant. 404 when there is none. */
    List<OrganisationAct> acts(UUID id, Instant knownAt) {
        var known = acts.of(id, knownAt);
        if (known.isEmpty()) {
            throw Problem.of(404, "NOT_FOUND");
        }
        return known;
    }

    private Organisation existing(UUID id, LocalDate on) {
        acts.lock(id);
        acts(id, ALL_THAT_IS_KNOWN);
        var organisation = versions.byId(id, new AsOf(on, ALL_THAT_IS_KNOWN))
                .orElseThrow(
                        () -> Problem.of(422, "ORGANISATION_NOT_IN_FORCE", on).at("#/effectiveOn"));
        authority.over(organisation.unitId(), on);
        return organisation;
    }

    private OrganisationAct record(UUID id, LocalDate effectiveOn, Stated stated) {
        var act = acts.append(id, effectiveOn, stated, caller.get().subject());
        versions.fold(id);
        return act;
    }

    private static OrganisationPublisher.Told told(OrganisationAct act) {
        return new OrganisationPublisher.Told(
                act.organisationId(),
                act.effectiveOn(),
                act.recordedAt(),
                act.stated().decision());
    }
}
