package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
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
                select report_id as id, kind as act, done_on as effective_on, recorded_at, position from report_act
                 where kind <> 'DRAFTED'
                """;
    }

    @Override
    public String path() {
        return "/v1/reports/";
    }
}
