package vn.tiendo.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.Statement;

/** Asking a unit to explain itself, and its answer: asked by those of the plan, answered by those of the unit. */
@ApplicationScoped
class Explaining {
    private static final Instant ALL_THAT_IS_RECORDED = Instant.parse("9999-12-31T00:00:00Z");

    private final FollowedUp followedUp;
    private final ExplanationActs acts;
    private final Knowledge knowledge;
    private final Authority authority;
    private final ExplanationPublisher publisher;

    Explaining(
            FollowedUp followedUp,
            ExplanationActs acts,
            Knowledge knowledge,
            Authority authority,
            ExplanationPublisher publisher) {
        this.followedUp = followedUp;
        this.acts = acts;
        this.knowledge = knowledge;
        this.authority = authority;
        this.publisher = publisher;
    }

    /** A request that was made, and the event that tells of it. */
    record Asked(Explanation explanation, UUID event) {}

    /** Refused also with ANSWER_BY_TOO_EARLY. */
    Asked ask(ExplanationRequest request) {
        if (request.answerBy().isBefore(request.askedOn())) {
            throw Problem.of(422, "ANSWER_BY_TOO_EARLY", request.askedOn()).at("#/answerBy");
        }
        var subject = followedUp.require(request.subjectId(), request.unitId(), request.askedOn(), "askedOn");
        var explanation = acts.ask(subject, request);
        return new Asked(explanation, publisher.publish(explanation.requested()));
    }

    /** Refused with ANSWERED_BEFORE_ASKED, FOLLOW_UP_IN_FUTURE or 409 EXPLANATION_ANSWERED. */
    Explanation answer(UUID requestId, AnswerRequest request) {
        var asked = acts.find(requestId, ALL_THAT_IS_RECORDED)
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND"))
                .requested();
        var statement = new Statement();
        var place = statement.body().at("answeredOn");
        if (request.answeredOn().isBefore(asked.askedOn())) {
            place.refuse("ANSWERED_BEFORE_ASKED", asked.askedOn());
        }
        if (request.answeredOn().isAfter(knowledge.today())) {
            place.refuse("FOLLOW_UP_IN_FUTURE");
        }
        statement.requireAccepted();
        authority.over(asked.unitId(), request.answeredOn());
        return acts.answer(asked, request).orElseThrow(() -> Problem.of(409, "EXPLANATION_ANSWERED"));
    }
}
