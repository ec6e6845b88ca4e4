package vn.tiendo.plans.issuance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;
import vn.tiendo.plans.allocation.AllocationAssigned;
import vn.tiendo.plans.allocation.Allocations;
import vn.tiendo.plans.plan.RemarkNoted;
import vn.tiendo.plans.plan.Remarks;
import vn.tiendo.plans.statement.PlanPart;
import vn.tiendo.plans.statement.StatedParts;
import vn.tiendo.plans.target.TargetAmending;
import vn.tiendo.plans.target.Targets;

/** Whole plans as they are stated: issues them and keeps the statement, and puts it together again. */
@ApplicationScoped
public class WholePlans {
    /** Lists whose items are kept one by one, since more can be stated later, or are acts that say all of themselves. */
    private static final List<String> LISTS =
            List.of("targets", "allocations", "amendments", "tasks", "obligations", "remarks");

    // What is issued is no draft any more.
    private static final List<String> NOT_KEPT =
            Stream.concat(LISTS.stream(), Stream.of("state")).toList();

    private static final int ALL = 10_000;

    private final PlanIssuing issuing;
    private final StatedParts parts;
    private final Targets targets;
    private final TargetAmending amending;
    private final Allocations allocations;
    private final Remarks remarks;
    private final ObjectMapper json;

    WholePlans(
            PlanIssuing issuing,
            StatedParts parts,
            Targets targets,
            TargetAmending amending,
            Allocations allocations,
            Remarks remarks,
            ObjectMapper json) {
        this.issuing = issuing;
        this.parts = parts;
        this.targets = targets;
        this.amending = amending;
        this.allocations = allocations;
        this.remarks = remarks;
        this.json = json;
    }

    /** Issues all of it in the running transaction, or nothing. */
    public IssuedPlan issue(StatedPlan stated) {
        return issue(UuidCreator.getTimeOrderedEpoch(), stated);
    }

    /** Issues what was kept as a draft under this id. */
    IssuedPlan issue(UUID draftId, StatedPlan stated) {
        var issued = issuing.issue(draftId, stated);
        keep(issued.plan().terms().planId(), stated);
        var lastEvent = issued.lastEvent();
        for (int i = 0; i < stated.amendments().size(); i++) {
            lastEvent = amend(stated.amendments().get(i), issued, "#/amendments/" + i);
        }
        return issued.upTo(lastEvent);
    }

    /** Reads all of it and refuses what is wrong, with every fault at its place; records nothing. */
    public void check(StatedPlan stated) {
        issuing.draft(UuidCreator.getTimeOrderedEpoch(), stated, !stated.staysADraft());
    }

    private void keep(UUID planId, StatedPlan stated) {
        var day = stated.effectiveOn();
        parts.keep(planId, PlanPart.PAPER, json.<ObjectNode>valueToTree(stated).without(NOT_KEPT), day);
        stated.targets()
                .forEach(target -> parts.keep(
                        planId, PlanPart.TARGET, target, Objects.requireNonNullElse(target.effectiveOn(), day)));
        stated.tasks().forEach(task -> parts.keep(planId, PlanPart.TASK, task, day));
        stated.obligations()
                .forEach(obligation -> parts.keep(
                        planId,
                        PlanPart.OBLIGATION,
                        obligation,
                        Objects.requireNonNullElse(obligation.effectiveOn(), day)));
    }

    private UUID amend(StatedAmendment stated, IssuedPlan plan, String pointer) {
        var target = plan.targetIds().get(stated.target());
        if (target == null) {
            throw Problem.of(422, "UNKNOWN_TARGET").at(pointer + "/target");
        }
        try {
            return amending.amend(target, stated.request()).event();
        } catch (Problem refused) {
            var violations = new Violations();
            refused.places()
                    .forEach(place -> violations.add(
                            pointer
                                    + Objects.requireNonNullElse(place.pointer(), "#")
                                            .substring(1),
                            place.code(),
                            place.arguments().toArray()));
            violations.throwIfAny();
            throw refused;
        }
    }

    /**
     * The plan as it was stated, with what was stated later: targets, tables, amendments, tasks, obligations, remarks.
     * 404 NOT_FOUND; 409 STATEMENT_NOT_KEPT for a plan of the days before statements were kept.
     */
    public StatedPlan asStated(UUID planId, AsOf asOf) {
        var paper = parts.of(planId, PlanPart.PAPER, asOf).stream()
                .findFirst()
                .orElseThrow(() -> Problem.of(409, "STATEMENT_NOT_KEPT"));
        var tree = paper.<ObjectNode>deepCopy();
        tree.putArray("targets").addAll(parts.of(planId, PlanPart.TARGET, asOf));
        tree.putArray("tasks").addAll(parts.of(planId, PlanPart.TASK, asOf));
        tree.putArray("obligations").addAll(parts.of(planId, PlanPart.OBLIGATION, asOf));
        addActs(tree, planId, asOf);
        try {
            return json.treeToValue(tree, StatedPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan that was stated can be read", e);
        }
    }

    private void addActs(ObjectNode tree, UUID planId, AsOf asOf) {
        var sets = targets.ofPlan(planId);
        var keys = new HashMap<UUID, String>();
        sets.forEach(set -> keys.put(set.targetId(), set.terms().key()));
        var tables = sets.stream()
                .flatMap(set -> allocations.of(set.targetId(), asOf.knownAt()).stream())
                .filter(act -> !act.effectiveOn().isAfter(asOf.at()))
                .sorted(Comparator.comparing(AllocationAssigned::position))
                .map(act -> StatedAllocation.of(keys.getOrDefault(act.targetId(), ""), act))
                .toList();
        tree.set("allocations", json.valueToTree(tables));
        var amendments = targets.amendments(sets, asOf).stream()
                .map(act -> StatedAmendment.of(keys.getOrDefault(act.getKey(), ""), act.getValue()))
                .toList();
        tree.set("amendments", json.valueToTree(amendments));
        var noted = remarks.page(planId, asOf, 0, ALL).stream()
                .map(RemarkNoted::remark)
                .toList();
        tree.set("remarks", json.valueToTree(noted));
    }
}
