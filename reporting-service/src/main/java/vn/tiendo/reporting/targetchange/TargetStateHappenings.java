package vn.tiendo.reporting.targetchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.tiendo.reporting.webhook.HappeningSource;

/** Changed states of targets, for webhooks. */
@ApplicationScoped
class TargetStateHappenings implements HappeningSource {

    @Override
    public String name() {
        return "TARGET_STATE";
    }

    @Override
    public Set<String> types() {
        return Set.of("target.state-changed");
    }

    @Override
    public String sql() {
        return """
                select id, 'target.state-changed' as type, unit_id, on_day, recorded_at, position,
                       jsonb_strip_nulls(jsonb_build_object(
                         'changeId', id, 'targetId', target_id, 'planId', plan_id, 'unitId', unit_id,
                         'period', jsonb_build_object('from', period_from, 'through', period_through),
                         'former', former, 'state', state, 'percent', percent, 'on', on_day)) as data
                  from target_state_change""";
    }
}
