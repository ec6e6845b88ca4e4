package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.tiendo.reporting.webhook.HappeningSource;

/** Entries, corrections and reversals, for webhooks. */
@ApplicationScoped
class ProgressHappenings implements HappeningSource {

    @Override
    public String name() {
        return "PROGRESS_ENTRY";
    }

    @Override
    public Set<String> types() {
        return Set.of("progress.recorded");
    }

    @Override
    public String sql() {
        return """
                select id, 'progress.recorded' as type, unit_id, occurred_on as on_day, recorded_at, position,
                       jsonb_strip_nulls(jsonb_build_object(
                         'entryId', id, 'kind', kind, 'of', of_entry, 'unitId', unit_id, 'occurredOn', occurred_on,
                         'source', source, 'externalId', external_id, 'recordedAt', to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                         'postings', (select jsonb_agg(jsonb_build_object(
                                               'indicatorId', indicator_id, 'quantity', quantity) order by indicator_id)
                                        from posting where entry_id = progress_entry.id))) as data
                  from progress_entry""";
    }
}
