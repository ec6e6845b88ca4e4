package vn.tiendo.reporting.webhook;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/** A webhook is a unit's, or tells of the whole country. */
@Singleton
class WebhookHolding extends StoredHolding {
    WebhookHolding(Jdbi jdbi) {
        super("webhook", """
                select unit_id, cast(null as date) as on_day from webhook where id = :id
                """, jdbi);
    }
}
