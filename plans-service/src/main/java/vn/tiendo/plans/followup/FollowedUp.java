package vn.tiendo.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.Statement;

/** Whether a caller may follow something up with a unit on a day: never what is not asked of it, done or cancelled. */
@ApplicationScoped
class FollowedUp {
    private static final Instant ALL_THAT_IS_RECORDED = Instant.parse("9999-12-31T00:00:00Z");

    private final Subjects subjects;
    private final Plans plans;
    private final Knowledge knowledge;
    private final Authority authority;
    private final Concerns concerns;

    FollowedUp(Subjects subjects, Plans plans, Knowledge knowledge, Authority authority, Concerns concerns) {
        this.concerns = concerns;
        this.subjects = subjects;
        this.plans = plans;
        this.knowledge = knowledge;
        this.authority = authority;
    }

    /** 404 for what the caller may not know of. Refused with UNKNOWN_SUBJECT, NOT_ASKED_OF_UNIT, FOLLOW_UP_IN_FUTURE or NOTHING_TO_FOLLOW_UP. */
    Subject require(UUID subjectId, UUID unitId, LocalDate day, String dayField) {
        var statement = new Statement();
        var body = statement.body();
        if (day.isAfter(knowledge.today())) {
            body.at(dayField).refuse("FOLLOW_UP_IN_FUTURE");
        }
        var subject = subjects.find(subjectId, new AsOf(day, ALL_THAT_IS_RECORDED));
        // First of all: what else is wrong would tell of it.
        subject.ifPresent(found -> concerns.seeing("plan", found.planId(), Reach.SEEN));
        if (subject.isEmpty()) {
            body.at("subjectId").refuse("UNKNOWN_SUBJECT");
        } else if (!subject.get().unitIds().contains(unitId)) {
            body.at("unitId").refuse("NOT_ASKED_OF_UNIT");
        }
        statement.requireAccepted();
        var found = subject.orElseThrow();
        authority.over(plans.ownerOn(found.planId(), day), day);
        if (!found.open()) {
            throw Problem.of(409, "NOTHING_TO_FOLLOW_UP", day);
        }
        return found;
    }
}
