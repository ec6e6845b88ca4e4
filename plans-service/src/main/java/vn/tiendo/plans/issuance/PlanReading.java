package vn.tiendo.plans.issuance;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.plans.allocation.AllocationChecks;
import vn.tiendo.plans.calendar.WorkingDays;
import vn.tiendo.plans.cascade.ParentChecks;
import vn.tiendo.plans.deadline.PhraseContext;
import vn.tiendo.plans.issuance.PlanDraft.DraftAllocation;
import vn.tiendo.plans.issuance.PlanDraft.DraftObligation;
import vn.tiendo.plans.issuance.PlanDraft.DraftTarget;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.obligation.ObligationChecks;
import vn.tiendo.plans.obligation.ObligationKeys;
import vn.tiendo.plans.obligation.StatedObligation;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.plan.BaselineChecks;
import vn.tiendo.plans.plan.PlanDocument;
import vn.tiendo.plans.plan.PlanState;
import vn.tiendo.plans.plan.PlanTerms;
import vn.tiendo.plans.plan.Remark;
import vn.tiendo.plans.statement.Place;
import vn.tiendo.plans.statement.Statement;
import vn.tiendo.plans.target.PeriodValue;
import vn.tiendo.plans.target.StatedTarget;
import vn.tiendo.plans.target.TargetChecks;
import vn.tiendo.plans.target.TargetKeys;
import vn.tiendo.plans.target.TargetTerms;
import vn.tiendo.plans.task.StatedTask;
import vn.tiendo.plans.task.TaskReading;
import vn.tiendo.plans.task.TaskTerms;

/** One reading of a stated plan: goes through all of it, and only then refuses, with every fault at its place. */
final class PlanReading {
    private final UUID planId;
    private final StatedPlan stated;
    private final TargetChecks targetChecks;
    private final AllocationChecks allocationChecks;
    private final ObligationChecks obligationChecks;
    private final WorkingDays workingDays;
    private final ParentChecks parentChecks;
    private final Statement statement = new Statement();
    private final Place body = statement.body();
    private final UnitsMentioned mentioned = new UnitsMentioned();
    private final Map<String, TargetTerms> targetsByKey = new HashMap<>();

    PlanReading(
            UUID planId,
            StatedPlan stated,
            TargetChecks targetChecks,
            AllocationChecks allocationChecks,
            ObligationChecks obligationChecks,
            ParentChecks parentChecks,
            WorkingDays workingDays) {
        this.planId = planId;
        this.stated = stated;
        this.workingDays = workingDays;
        this.targetChecks = targetChecks;
        this.allocationChecks = allocationChecks;
        this.obligationChecks = obligationChecks;
        this.parentChecks = parentChecks;
    }

    PlanDraft draft(KnownUnits units, boolean approved) {
        mentionUnits();
        checkApprovals(approved);
        checkPaper();
        var plan = plan();
        var targets = targets();
        var allocations = allocations();
        var tasks = tasks();
        var obligations = obligations();
        var parent = parentChecks.checked(stated.parent(), body);
        units.check(mentioned);
        statement.requireAccepted();
        var texts = stated.texts().stream().map(StatedText::text).toList();
        return new PlanDraft(
                plan.orElseThrow(),
                stated.effectiveOn(),
                targets,
                allocations,
                tasks,
                obligations,
                parent.orElse(null),
                texts,
                stated.remarks(),
                stated.approvals());
    }

    private void mentionUnits() {
        mentioned.mentionInForce(body.at("unit"), stated.unit(), stated.issuedOn());
        for (int i = 0; i < stated.issuers().size(); i++) {
            mentioned.mentionInForce(body.at("issuers").at(i), stated.issuers().get(i), stated.issuedOn());
        }
    }

    // Each issuer approves a joint plan; who issues alone approves by issuing.
    private void checkApprovals(boolean required) {
        var given = new HashSet<UUID>();
        for (int i = 0; i < stated.approvals().size(); i++) {
            var issuer = stated.approvals().get(i).issuer();
            var here = body.at("approvals").at(i).at("issuer");
            if (!stated.issuing().contains(issuer)) {
                here.refuse("NOT_AN_ISSUER");
            } else if (!given.add(issuer)) {
                here.refuse("UNIT_TWICE", issuer);
            }
        }
        for (int i = 0;
                required && stated.issuing().size() > 1 && i < stated.issuing().size();
                i++) {
            if (!given.contains(stated.issuing().get(i))) {
                body.at("issuers")
                        .at(i)
                        .refuse("APPROVAL_MISSING", stated.issuing().get(i));
            }
        }
    }

    private void checkPaper() {
        if (stated.state() != null && !stated.staysADraft() && stated.state() != PlanState.ISSUED) {
            body.at("state").refuse("NOT_ONE_OF", "DRAFT, ISSUED");
        }
        if (stated.document() != null) {
            stated.document().check(body.at("document"));
        }
        BaselineChecks.check(stated.content(), body);
        requireEachKeyOnce(stated.texts(), text -> text.kind() + " " + text.key(), "texts");
        requireEachKeyOnce(stated.remarks(), Remark::key, "remarks");
    }

    private Optional<PlanTerms> plan() {
        var pace = Optional.ofNullable(stated.pace())
                .flatMap(own -> body.at("pace").accept(own::pace));
        return stated.period()
                .checked(body.at("period"))
                .map(period -> new PlanTerms(
                        planId,
                        stated.key(),
                        stated.document(),
                        stated.titleVi(),
                        stated.titleEn(),
                        stated.unit(),
                        stated.issuing(),
                        period,
                        Boolean.TRUE.equals(stated.carry()),
                        pace.orElse(null),
                        Boolean.TRUE.equals(stated.madeUp()),
                        stated.content()));
    }

    private List<DraftTarget> targets() {
        requireEachKeyOnce(stated.targets(), StatedTarget::key, "targets");
        var ids = new LinkedHashMap<String, UUID>();
        stated.targets().forEach(target -> ids.put(target.key(), UuidCreator.getTimeOrderedEpoch()));
        var keys = new TargetKeys(ids);
        var drafts = new ArrayList<DraftTarget>();
        for (int i = 0; i < stated.targets().size(); i++) {
            var target = stated.targets().get(i);
            var terms = targetChecks.checked(target, body.at("targets").at(i), keys, stated.unit(), mentioned);
            targetsByKey.put(terms.key(), terms);
            drafts.add(new DraftTarget(terms, Objects.requireNonNullElse(target.effectiveOn(), stated.effectiveOn())));
        }
        return drafts;
    }

    private List<DraftAllocation> allocations() {
        var drafts = new ArrayList<DraftAllocation>();
        for (int i = 0; i < stated.allocations().size(); i++) {
            var allocation = stated.allocations().get(i);
            var here = body.at("allocations").at(i);
            var target = targetsByKey.get(allocation.target());
            if (target == null) {
                here.at("target").refuse("UNKNOWN_TARGET");
                continue;
            }
            var table = allocation.table(stated.effectiveOn());
            var periods = target.periods().stream().map(PeriodValue::period).toList();
            allocationChecks
                    .checked(table, here, periods, target.indicatorId(), mentioned)
                    .ifPresent(right -> drafts.add(new DraftAllocation(target.targetId(), right, table.effectiveOn())));
        }
        return drafts;
    }

    private List<TaskTerms> tasks() {
        requireEachKeyOnce(stated.tasks(), StatedTask::key, "tasks");
        return new TaskReading(mentioned, phraseContext()).read(stated.tasks(), body.at("tasks"));
    }

    private List<DraftObligation> obligations() {
        requireEachKeyOnce(stated.obligations(), StatedObligation::key, "obligations");
        var keys = ObligationKeys.of(stated.obligations());
        var context = phraseContext().ofReports();
        var drafts = new ArrayList<DraftObligation>();
        for (int i = 0; i < stated.obligations().size(); i++) {
            var obligation = stated.obligations().get(i);
            var effectiveOn = Objects.requireNonNullElse(obligation.effectiveOn(), stated.effectiveOn());
            obligationChecks
                    .checked(obligation, body.at("obligations").at(i), keys, stated.unit(), mentioned, context)
                    .ifPresent(terms -> drafts.add(new DraftObligation(terms, effectiveOn)));
        }
        return drafts;
    }

    private PhraseContext phraseContext() {
        var issueDate = Optional.ofNullable(stated.document()).map(PlanDocument::issueDate);
        var period = stated.period();
        return period.through().isBefore(period.from())
                ? PhraseContext.NONE
                : PhraseContext.ofPlan(new Period(period.from(), period.through()), issueDate.orElse(null))
                        .countingBy(workingDays);
    }

    private <T> void requireEachKeyOnce(List<T> things, Function<T, String> key, String field) {
        var seen = new HashSet<String>();
        for (int i = 0; i < things.size(); i++) {
            if (!seen.add(key.apply(things.get(i)))) {
                body.at(field).at(i).at("key").refuse("KEY_TWICE");
            }
        }
    }
}
