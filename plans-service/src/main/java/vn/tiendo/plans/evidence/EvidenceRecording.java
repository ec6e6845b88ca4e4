package vn.tiendo.plans.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.Recorded;
import vn.tiendo.plans.statement.Statement;
import vn.tiendo.plans.target.JudgedBy;
import vn.tiendo.plans.target.Targets;

/** Records evidence for those who have authority over the unit of which it speaks. */
@ApplicationScoped
class EvidenceRecording {
    private final EvidenceActs acts;
    private final EvidencePublisher publisher;
    private final Targets targets;
    private final KnownUnits units;
    private final Knowledge knowledge;
    private final Authority authority;

    EvidenceRecording(
            EvidenceActs acts,
            EvidencePublisher publisher,
            Targets targets,
            KnownUnits units,
            Knowledge knowledge,
            Authority authority) {
        this.acts = acts;
        this.publisher = publisher;
        this.targets = targets;
        this.units = units;
        this.knowledge = knowledge;
        this.authority = authority;
    }

    Recorded<EvidenceRecorded> record(UUID targetId, EvidenceRequest request) {
        var target = targets.require(targetId);
        var unit = Objects.requireNonNullElse(request.unit(), target.terms().ownerUnitId());
        var statement = new Statement();
        var body = statement.body();
        var mentioned = new UnitsMentioned();
        mentioned.mention(body.at("unit"), unit);
        units.check(mentioned);
        if (target.terms().judgedBy() == JudgedBy.COMPUTED) {
            body.refuse("TARGET_COMPUTED");
        }
        if (request.on().isAfter(knowledge.today())) {
            body.at("on").refuse("EVIDENCE_IN_FUTURE");
        }
        request.requireDocuments(body);
        var period = request.checkedPeriod(body);
        statement.requireAccepted();
        authority.over(unit, request.on());
        var act = acts.record(UuidCreator.getTimeOrderedEpoch(), target, unit, period.orElse(null), request);
        return new Recorded<>(act, publisher.publish(act));
    }
}
