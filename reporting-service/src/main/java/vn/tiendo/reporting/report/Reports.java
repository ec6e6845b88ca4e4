package vn.tiendo.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.report.ReportAct.Submitted;

/** Finds reports and shows them. */
@ApplicationScoped
class Reports {

    private final ReportActs acts;
    private final Drawings drawings;
    private final Approvers approvers;
    private final Knowledge knowledge;
    private final Authority authority;
    private final ObjectMapper json;

    Reports(
            ReportActs acts,
            Drawings drawings,
            Approvers approvers,
            Knowledge knowledge,
            Authority authority,
            ObjectMapper json) {
        this.acts = acts;
        this.drawings = drawings;
        this.approvers = approvers;
        this.knowledge = knowledge;
        this.authority = authority;
        this.json = json;
    }

    /**
     * The report as it was known; 404 for one that was not, and where it was a draft then, for those to whom it was sent later.
     *
     * @param knownAt the present, when null
     */
    Report require(UUID id, @Nullable Instant knownAt) {
        var known = knownAt == null ? null : knowledge.view(null, knownAt).knownAt();
        var report = acts.find(id, known).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        if (!report.state().isSent()) {
            authority.seeing(report.identity().unitId(), report.terms().at());
        }
        return report;
    }

    /** 409 REPORT_NOT_SENT for a draft: nothing of it is frozen. */
    Submitted requireSent(Report report) {
        return report.submitted().orElseThrow(() -> Problem.of(409, "REPORT_NOT_SENT"));
    }

    /** The content that was frozen, or as it is filled in now. */
    ReportContent content(Report report, @Nullable Instant knownAt) {
        return report.submitted().map(this::frozen).orElseGet(() -> filledIn(report, knownAt));
    }

    ReportContent frozen(Submitted sent) {
        try {
            return json.readValue(sent.content(), ReportContent.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportContent filledIn(Report draft, @Nullable Instant knownAt) {
        var view = knowledge.view(draft.terms().at(), knownAt);
        return drawings.draw(draft.identity(), draft.terms(), view, new AsOf(knowledge.today(), view.knownAt()));
    }

    ReportView view(Report report, @Nullable Instant knownAt) {
        return ReportView.of(report, content(report, knownAt), awaited(report));
    }

    /** As it stands inside the transaction that has just changed it. */
    ReportView changed(UUID id) {
        return view(acts.find(id, null).orElseThrow(), null);
    }

    private @Nullable List<UUID> awaited(Report report) {
        return report.state() == ReportState.SUBMITTED ? report.awaited(approvers.asSent(report)) : null;
    }
}
