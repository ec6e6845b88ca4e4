package vn.tiendo.reporting.knownexplanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.plans.ExplanationRequested;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.reporting.rebuild.Derived;

/** The stored copy of what plans-service said of requests for explanation. */
@ApplicationScoped
public class KnownExplanations implements Derived, EventFold {

    private final Jdbi jdbi;

    KnownExplanations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean reads(String type) {
        return type.equals(EventTypes.EXPLANATION_REQUESTED);
    }

    @Override
    public void fold(StoredEvent event) {
        var asked = EventJson.read(event.json(), ExplanationRequested.class);
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_explanation
                  (position, request_id, plan_id, unit_id, asked_on, answer_by, text, recorded_at)
                values (:position, :request, :plan, :unit, :askedOn, :answerBy, :text, :recordedAt)
                """)
                .bind("position", event.position())
                .bind("request", asked.requestId())
                .bind("plan", asked.planId())
                .bind("unit", asked.unitId())
                .bind("askedOn", asked.askedOn())
                .bind("answerBy", asked.answerBy())
                .bind("text", asked.text())
                .bind("recordedAt", event.storedAt())
                .execute());
    }

    /** What was asked under the plan by the day, in the order in which it became known. */
    public List<KnownExplanation> of(UUID plan, AsOf view) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from known_explanation
                 where plan_id = :plan and recorded_at <= :knownAt and asked_on <= :at order by position
                """)
                .bind("plan", plan)
                .bind("knownAt", view.knownAt())
                .bind("at", view.at())
                .map((row, context) -> new KnownExplanation(
                        row.getObject("request_id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("answer_by", LocalDate.class),
                        row.getString("text")))
                .list());
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_explanation in exclusive mode");
            handle.execute("delete from known_explanation");
        });
    }
}
