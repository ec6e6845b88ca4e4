package vn.tiendo.plans.followup;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/** A request for explanation is between the unit that is asked and that of the plan. */
@Singleton
class ExplanationHolding extends StoredHolding {
    ExplanationHolding(Jdbi jdbi) {
        super("explanation-request", """
                select unit_id, asked_on as on_day from explanation_requested where request_id = :id
                union all
                select plan.unit_id, asked.asked_on
                  from explanation_requested asked join plan_issued plan on plan.plan_id = asked.plan_id
                 where asked.request_id = :id
                union all
                select owner.unit_id, asked.asked_on
                  from explanation_requested asked join plan_owner_changed owner on owner.plan_id = asked.plan_id
                 where asked.request_id = :id
                """, jdbi);
    }
}
