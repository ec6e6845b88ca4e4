package vn.tiendo.units.succession;

import static vn.tiendo.units.succession.SuccessionChecks.ALL_THAT_IS_KNOWN;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;
import vn.tiendo.units.unit.UnitLives;

/**
 * Records successions and annuls them. The act, the ends that it sets, their folds and the events are written in the running
 * transaction. A succession is never edited: a new one replaces it, or an annulment leaves nothing in its place.
 */
@ApplicationScoped
public class Successions {

    /** A recorded succession and the ids of the events that tell of it. */
    public record Recorded(Succession succession, List<UUID> events) {}

    /** An annulment and the ids of the events that tell of it. */
    record Annulled(Succession succession, Annulment annulment, List<UUID> events) {}

    private final SuccessionActs acts;
    private final SuccessionChecks checks;
    private final UnitLives lives;
    private final SuccessionPublisher publisher;
    private final CurrentCaller caller;

    Successions(
            SuccessionActs acts,
            SuccessionChecks checks,
            UnitLives lives,
            SuccessionPublisher publisher,
            CurrentCaller caller) {
        this.acts = acts;
        this.checks = checks;
        this.lives = lives;
        this.publisher = publisher;
        this.caller = caller;
    }

    /** 422 with everything that is wrong: SUCCESSION_SHAPE, SUCCESSION_LOOP, UNIT_NOT_IN_FORCE and others. */
    public Recorded record(StatedSuccession act) {
        acts.lock();
        lives.lock(act.units());
        var violations = new Violations();
        checks.refusals(act)
                .forEach(refusal -> violations.add(
                        refusal.pointer(), refusal.code(), refusal.arguments().toArray()));
        violations.throwIfAny();
        var succession =
                acts.append(UuidCreator.getTimeOrderedEpoch(), act, caller.get().subject());
        var events = new ArrayList<UUID>();
        events.add(publisher.succeeded(succession));
        // The new end comes first: a unit that goes on ending must not claim its code back in between.
        end(succession);
        if (act.replaces() != null) {
            events.addAll(undo(act.replaces(), succession.id()));
        }
        events.addAll(rename(succession));
        return new Recorded(succession, events);
    }

    /** 404; 409 SUCCESSION_ANNULLED. */
    Annulled annul(UUID id, @Nullable LegalBasis document, String reason) {
        acts.lock();
        var succession = acts.find(id, ALL_THAT_IS_KNOWN).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        if (acts.annulmentOf(id, ALL_THAT_IS_KNOWN).isPresent()) {
            throw Problem.of(409, "SUCCESSION_ANNULLED");
        }
        var annulment = acts.annul(id, null, document, reason, caller.get().subject());
        var events = new ArrayList<UUID>();
        events.add(publisher.annulled(
                new AnnulledSuccession(id, succession.effectiveOn(), annulment.recordedAt(), document)));
        events.addAll(lift(succession));
        return new Annulled(succession, annulment, events);
    }

    private void end(Succession succession) {
        var act = succession.stated();
        if (act.kind().endsItsSources()) {
            act.from().forEach(unit -> lives.end(unit, act.effectiveOn(), succession.id()));
        }
    }

    private List<UUID> rename(Succession succession) {
        var act = succession.stated();
        return act.kind().keepsTheUnit()
                ? List.of(lives.rename(
                        act.from().getFirst(), act.effectiveOn(), act.name(), act.unitKind(), succession.id()))
                : List.of();
    }

    private List<UUID> undo(UUID replaced, UUID by) {
        acts.annul(replaced, by, null, null, caller.get().subject());
        return lift(acts.find(replaced, ALL_THAT_IS_KNOWN).orElseThrow());
    }

    private List<UUID> lift(Succession succession) {
        var act = succession.stated();
        lives.lock(act.units());
        if (act.kind().endsItsSources()) {
            act.from().forEach(unit -> lives.liftEnd(unit, act.effectiveOn(), succession.id()));
        }
        return act.kind().keepsTheUnit()
                ? lives.takeNameBack(act.from().getFirst(), act.effectiveOn(), succession.id()).stream()
                        .toList()
                : List.of();
    }
}
