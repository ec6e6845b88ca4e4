package vn.tiendo.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.statement.Recorded;

/** The plans issued so far. */
@ApplicationScoped
public class Plans {
    private static final int ID_LENGTH = 36;

    private final PlanActs acts;
    private final PlanTextActs texts;
    private final PlanPublisher publisher;

    Plans(PlanActs acts, PlanTextActs texts, PlanPublisher publisher) {
        this.acts = acts;
        this.texts = texts;
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
