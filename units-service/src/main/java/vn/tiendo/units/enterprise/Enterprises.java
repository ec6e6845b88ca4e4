package vn.tiendo.units.enterprise;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;

/** Registers and changes enterprises. Each act, its fold and its event are written in the running transaction. */
@ApplicationScoped
class Enterprises {
    static final Instant ALL_THAT_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

    /** A recorded act, and the ids of the events that tell of it and of what follows. */
    record Recorded(EnterpriseAct act, List<UUID> events) {}

    private final EnterpriseActs acts;
    private final EnterpriseVersions versions;
    private final EnterpriseChecks checks;
    private final EnterpriseAuthority authority;
    private final EnterprisePublisher publisher;
    private final EnterpriseWatch watch;
    private final CurrentCaller caller;

    Enterprises(
            EnterpriseActs acts,
            EnterpriseVersions versions,
            EnterpriseChecks checks,
            EnterpriseAuthority authority,
            EnterprisePublisher publisher,
            EnterpriseWatch watch,
            CurrentCaller caller) {
        this.acts = acts;
        this.versions = versions;
        this.checks = checks;
        this.authority = authority;
        this.publisher = publisher;
        this.watch = watch;
        this.caller = caller;
    }

    /**
     * An enterprise known from a date. 403 UNIT_OUTSIDE_AUTHORITY; 422 ENTERPRISE_CODE_INVALID, ENTERPRISE_CODE_DEPENDENT,
     * PERSONAL_IDENTIFIER, ENTERPRISE_CODE_TAKEN, UNKNOWN_UNIT, SYSTEM_MISMATCH, UNIT_NOT_IN_FORCE.
     */
    Recorded register(String code, LocalDate effectiveOn, EnterpriseTerms terms) {
        var violations = new Violations();
        checks.checkCode(code, violations);
        checks.check(terms, effectiveOn, violations);
        violations.throwIfAny();
        authority.overOneOf(terms.units(), effectiveOn);
        var id = UuidCreator.getTimeOrderedEpoch();
        acts.begin(id, new EnterpriseCode(code));
        var act = record(id, EnterpriseAct.Type.REGISTERED, effectiveOn, terms);
        return new Recorded(act, List.of(publisher.registered(code, stated(act))));
    }

    /**
     * A change from a date, which may lie in the past. 403; 404; 422 NOTHING_CHANGES, ENTERPRISE_NOT_YET_REGISTERED,
     * STATED_AND_CLEARED and those of a registration.
     */
    Recorded change(UUID enterpriseId, LocalDate effectiveOn, EnterpriseTerms terms) {
        watch.hold(List.of(enterpriseId));
        if (acts.of(enterpriseId, ALL_THAT_IS_KNOWN).isEmpty()) {
            throw Problem.of(404, "NOT_FOUND");
        }
        if (terms.stateNothing()) {
            throw Problem.of(422, "NOTHING_CHANGES");
        }
        var enterprise = versions.byId(enterpriseId, new AsOf(effectiveOn, ALL_THAT_IS_KNOWN))
                .orElseThrow(() -> Problem.of(422, "ENTERPRISE_NOT_YET_REGISTERED", effectiveOn)
                        .at("#/effectiveOn"));
        authority.over(enterprise, effectiveOn);
        var violations = new Violations();
        checks.check(terms, effectiveOn, violations);
        violations.throwIfAny();
        var act = record(enterpriseId, EnterpriseAct.Type.CHANGED, effectiveOn, terms);
        var events = new ArrayList<UUID>();
        events.add(publisher.changed(stated(act)));
        events.addAll(watch.touched(List.of(enterpriseId)));
        return new Recorded(act, events);
    }

    /** All acts on the enterprise known at that instant. 404 when there is none. */
    List<EnterpriseAct> acts(UUID enterpriseId, Instant knownAt) {
        var known = acts.of(enterpriseId, knownAt);
        if (known.isEmpty()) {
            throw Problem.of(404, "NOT_FOUND");
        }
        return known;
    }

    private EnterpriseAct record(UUID id, EnterpriseAct.Type type, LocalDate effectiveOn, EnterpriseTerms terms) {
        var act = acts.append(id, type, effectiveOn, terms, caller.get().subject());
        versions.fold(id);
        return act;
    }

    private static EnterprisePublisher.Stated stated(EnterpriseAct act) {
        return new EnterprisePublisher.Stated(act.enterpriseId(), act.effectiveOn(), act.recordedAt(), act.terms());
    }
}
