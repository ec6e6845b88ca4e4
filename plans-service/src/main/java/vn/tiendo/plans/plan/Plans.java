package vn.tiendo.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.Recorded;

/** The plans issued so far. */
@ApplicationScoped
public class Plans {
    private static final int ID_LENGTH = 36;

    private final PlanActs acts;
    private final PlanTextActs texts;
    private final PlanLife life;
    private final PlanPublisher publisher;

    Plans(PlanActs acts, PlanTextActs texts, PlanLife life, PlanPublisher publisher) {
        this.acts = acts;
        this.texts = texts;
        this.life = life;
        this.publisher = publisher;
    }

    /** Records the act and its event; refused with 409 PLAN_KEY_TAKEN where another plan has its key or its number. */
    public Recorded<PlanIssued> issue(PlanTerms terms, LocalDate effectiveOn) {
        var act = acts.issue(terms, effectiveOn)
                .orElseThrow(() -> Problem.of(409, "PLAN_KEY_TAKEN")
                        .at(acts.isKeyTaken(terms.key()) ? "#/key" : "#/document/number"));
        return new Recorded<>(act, publisher.publish(act));
    }

    /** Keeps with a plan what is not computed yet. */
    public void note(UUID planId, PlanText text, LocalDate effectiveOn) {
        texts.note(planId, text, effectiveOn);
    }

    /** The plan, whatever its date; 404 NOT_FOUND without one. */
    public PlanIssued require(UUID planId) {
        return find(planId).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    /** Whose the plan is on a day: its unit's until it is handed over. 404 NOT_FOUND without the plan. */
    public UUID ownerOn(UUID planId, LocalDate on) {
        var first = require(planId).terms().unitId();
        var changes = life.owners(planId, new AsOf(on, Knowledge.ALL.knownAt()));
        return changes.isEmpty() ? first : changes.getLast().unitId();
    }

    public Optional<PlanIssued> find(UUID planId) {
        return acts.find(planId);
    }

    /** The plan that a caller names by its key or by its id. */
    public Optional<PlanIssued> named(String keyOrId) {
        return acts.byKey(keyOrId).or(() -> idIn(keyOrId).flatMap(acts::find));
    }

    private static Optional<UUID> idIn(String keyOrId) {
        try {
            return keyOrId.length() == ID_LENGTH ? Optional.of(UUID.fromString(keyOrId)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
