package vn.tiendo.plans.target;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.statement.Recorded;

/** The targets set so far, and their amendments. */
@ApplicationScoped
public class Targets {
    private static final AsOf EVER = new AsOf(LocalDate.of(9999, 12, 31), Instant.parse("9999-12-31T00:00:00Z"));

    private final TargetActs acts;
    private final TargetPublisher publisher;

    Targets(TargetActs acts, TargetPublisher publisher) {
        this.acts = acts;
        this.publisher = publisher;
    }

    /** Records the act and its event; refused with 409 TARGET_KEY_TAKEN. */
    public Recorded<TargetSet> set(UUID planId, TargetTerms terms, LocalDate effectiveOn) {
        var act = acts.set(planId, terms, effectiveOn)
                .orElseThrow(() -> Problem.of(409, "TARGET_KEY_TAKEN").at("#/key"));
        return new Recorded<>(act, publisher.publish(act));
    }

    /** Records the act and its event. */
    Recorded<TargetAmended> amend(TargetSet target, Amendment amendment, LocalDate effectiveOn) {
        var act = acts.amend(target, UuidCreator.getTimeOrderedEpoch(), amendment, effectiveOn);
        return new Recorded<>(act, publisher.publish(act));
    }

    /** The target, whatever its date; 404 NOT_FOUND without one. */
    public TargetSet require(UUID targetId) {
        return acts.find(targetId).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    /** The target of this id, if there is one. */
    public Optional<TargetSet> find(UUID targetId) {
        return acts.find(targetId);
    }

    /** The target with every amendment committed so far; 404 NOT_FOUND without one. */
    public Target asEverAmended(UUID targetId) {
        return find(targetId, EVER).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    /** The target with all its versions in this view. */
    public Optional<Target> find(UUID targetId, AsOf asOf) {
        return acts.find(targetId)
                .flatMap(set -> folded(List.of(set), asOf).stream().findFirst());
    }

    /** The targets of a plan, in the order in which they were set. */
    public List<TargetSet> ofPlan(UUID planId) {
        return acts.ofPlan(planId);
    }

    /** All targets of a plan in this view, in the order of the plan. */
    public List<Target> allOf(UUID planId, AsOf asOf) {
        return folded(acts.ofPlan(planId), asOf);
    }

    /** The amendments of these targets in this view, as they were stated, by the ids of the targets. */
    public List<Map.Entry<UUID, AmendmentRequest>> amendments(List<TargetSet> sets, AsOf asOf) {
        return acts.amendments(sets.stream().map(TargetSet::targetId).toList(), asOf.knownAt()).stream()
                .filter(act -> !act.effectiveOn().isAfter(asOf.at()))
                .map(act -> Map.entry(act.targetId(), AmendmentRequest.of(act)))
                .toList();
    }

    List<Target> page(UUID planId, AsOf asOf, long after, int limit) {
        return folded(acts.page(planId, asOf, after, limit), asOf);
    }

    private List<Target> folded(List<TargetSet> sets, AsOf asOf) {
        var amendments = acts.amendments(sets.stream().map(TargetSet::targetId).toList(), asOf.knownAt()).stream()
                .collect(Collectors.groupingBy(TargetAmended::targetId));
        return sets.stream()
                .flatMap(set -> {
                    List<TargetAct> ofOne = new ArrayList<>(amendments.getOrDefault(set.targetId(), List.of()));
                    ofOne.add(set);
                    return Target.of(ofOne, asOf).stream();
                })
                .toList();
    }
}
