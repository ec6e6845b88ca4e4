package vn.tiendo.reporting.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.reporting.webhook.HappeningSource;

/** Alerts, for webhooks. */
@ApplicationScoped
class AlertHappenings implements HappeningSource {

    private static final String TYPE = Arrays.stream(AlertKind.values())
            .map(kind -> "when '%s' then '%s'".formatted(kind.name(), kind.type()))
            .collect(Collectors.joining(" ", "case kind ", " end "));

    @Override
    public String name() {
        return "ALERT";
    }

    @Override
    public Set<String> types() {
        return Arrays.stream(AlertKind.values()).map(AlertKind::type).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String sql() {
        return "select id, " + TYPE + """
                 as type, unit_id, on_day, recorded_at, position,
                       jsonb_strip_nulls(jsonb_build_object(
                         'alertId', id, 'kind', kind, 'unitId', unit_id, 'planId', plan_id, 'subjectId', subject_id,
                         'titleVi', title_vi, 'titleEn', title_en, 'due', due,
                         'period', case when period_from is not null
                                        then jsonb_build_object('from', period_from, 'through', period_through) end,
                         'state', state, 'percent', percent, 'raisedOn', on_day)) as data
                  from alert""";
    }
}
