package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.tiendo.reporting.webhook.HappeningSource;

/** Reports that were sent, for webhooks. */
@ApplicationScoped
class ReportHappenings implements HappeningSource {

    @Override
    public String name() {
        return "REPORT";
    }

    @Override
    public Set<String> types() {
        return Set.of("report.submitted");
    }

    @Override
    public String sql() {
        return """
                select report.id, 'report.submitted' as type, report.unit_id, act.done_on as on_day, act.recorded_at,
                       act.position,
                       jsonb_strip_nulls(jsonb_build_object(
                         'reportId', report.id, 'kind', report.kind, 'version', report.version,
                         'unitId', report.unit_id, 'planId', report.plan_id, 'obligationInstanceId', report.instance_id,
                         'sentOn', act.done_on, 'hash', act.content_hash)) as data
                  from report_act act join report on report.id = act.report_id
                 where act.kind = 'SUBMITTED'""";
    }
}
