package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.Reach;
import vn.tiendo.http.change.ChangeSource;

/** What is done with reports once they are sent, for portals that keep a copy; a draft is nobody else's business. */
@ApplicationScoped
class ReportChanges implements ChangeSource {

    @Override
    public String subject() {
        return "REPORT";
    }

    @Override
    public String sql() {
        return """
                select act.report_id as id, act.kind as act, act.done_on as effective_on, act.recorded_at, act.position,
                       array[report.unit_id] as units
                  from report_act act join report on report.id = act.report_id
                 where act.kind <> 'DRAFTED'
                """;
    }

    @Override
    public String path() {
        return "/v1/reports/";
    }

    @Override
    public Reach reach() {
        return Reach.OWN;
    }
}
