package vn.tiendo.reporting.report;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownobligation.OwedFilter;
import vn.tiendo.reporting.knownobligation.OwedInstance;
import vn.tiendo.reporting.knownobligation.OwedInstances;
import vn.tiendo.reporting.report.ReportAct.Drafted;

/** Writing reports before they are sent. Runs inside the transaction of the write. */
@ApplicationScoped
class Drafting {

    private final ReportActs reports;
    private final DraftChecks checks;
    private final OwedInstances obligations;
    private final Knowledge knowledge;
    private final Authority authority;
    private final CurrentCaller caller;

    Drafting(
            ReportActs reports,
            DraftChecks checks,
            OwedInstances obligations,
            Knowledge knowledge,
            Authority authority,
            CurrentCaller caller) {
        this.reports = reports;
        this.checks = checks;
        this.obligations = obligations;
        this.knowledge = knowledge;
        this.authority = authority;
        this.caller = caller;
    }

    /** For those with authority over the unit that reports. */
    UUID draft(ReportRequest request) {
        var now = new AsOf(knowledge.today(), knowledge.present());
        var owed = owed(request.obligationInstanceId(), now);
        var terms = request.draftFor(owed, now.at());
        checks.requireSeen(owed);
        checks.check(request, owed, terms, now.knownAt());
        var unit = Optional.ofNullable(owed).map(OwedInstance::unitId).orElseGet(request::unitId);
        authority.over(unit, terms.at());
        var identity = new ReportIdentity(
                UuidCreator.getTimeOrderedEpoch(),
                unit,
                owed == null ? request.planId() : owed.planId(),
                request.obligationInstanceId(),
                request.kindFor(owed),
                1,
                null,
                null);
        return create(identity, terms);
    }

    /** A new version of a report that was sent, to be changed and sent in its place; refused where there is one. */
    UUID supersede(UUID id, SupersessionRequest request) {
        var sent = requireLocked(id);
        authority.over(sent.identity().unitId(), sent.terms().at());
        sent.requireReplaceable();
        return create(sent.identity().next(UuidCreator.getTimeOrderedEpoch(), request.reason()), sent.terms());
    }

    void revise(UUID id, StatedDraft terms) {
        var draft = requireLocked(id);
        draft.requireDraft();
        checks.check(terms, knowledge.present());
        authority.over(draft.identity().unitId(), terms.at());
        reports.add(id, new Drafted(knowledge.today(), terms), subject());
    }

    /** The report, which nobody else does anything with until the transaction ends. */
    Report requireLocked(UUID id) {
        if (!reports.lock(id)) {
            throw Problem.of(404, "NOT_FOUND");
        }
        return reports.find(id, null).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    private UUID create(ReportIdentity identity, StatedDraft terms) {
        reports.create(identity, subject());
        reports.add(identity.id(), new Drafted(knowledge.today(), terms), subject());
        return identity.id();
    }

    private @Nullable OwedInstance owed(@Nullable UUID instance, AsOf now) {
        return instance == null
                ? null
                : obligations.owed(now, OwedFilter.ofInstances(List.of(instance))).stream()
                        .findFirst()
                        .orElseThrow(() -> DraftChecks.notYetKnown("#/obligationInstanceId"));
    }

    private String subject() {
        return caller.get().subject();
    }
}
