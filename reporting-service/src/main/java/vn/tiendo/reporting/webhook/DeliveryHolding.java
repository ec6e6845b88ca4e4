package vn.tiendo.reporting.webhook;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/** A message is whose its webhook is. */
@Singleton
class DeliveryHolding extends StoredHolding {
    DeliveryHolding(Jdbi jdbi) {
        super("webhook-delivery", """
                select w.unit_id, cast(null as date) as on_day
                  from webhook_delivery d join webhook w on w.id = d.webhook_id
                 where d.id = :id
                """, jdbi);
    }
}
