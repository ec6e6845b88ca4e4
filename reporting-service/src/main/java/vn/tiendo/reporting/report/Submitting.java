package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CanonicalJson;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.ledger.Document;
import vn.tiendo.reporting.report.ReportAct.Submitted;
import vn.tiendo.reporting.report.ReportAct.Superseded;

/**
 * Sending a report: freezes its content and what it was made from, so that it shows the same for ever (SEMANTICS 10). Runs
 * inside the transaction of the write.
 */
@ApplicationScoped
class Submitting {

    private final Drafting drafting;
    private final ReportActs reports;
    private final Drawings drawings;
    private final CanonicalJson canonical;
    private final ReportAnnouncement announcement;
    private final Knowledge knowledge;
    private final Authority authority;
    private final CurrentCaller caller;

    Submitting(
            Drafting drafting,
            ReportActs reports,
            Drawings drawings,
            CanonicalJson canonical,
            ReportAnnouncement announcement,
            Knowledge knowledge,
            Authority authority,
            CurrentCaller caller) {
        this.drafting = drafting;
        this.reports = reports;
        this.drawings = drawings;
        this.canonical = canonical;
        this.announcement = announcement;
        this.knowledge = knowledge;
        this.authority = authority;
        this.caller = caller;
    }

    /** The event; refused with REPORT_SENT_ALREADY, OBLIGATION_REPORTED_ALREADY, SENT_IN_FUTURE, SENT_EARLIER_BY_DOCUMENT or KNOWN_AT_IN_FUTURE. */
    UUID submit(UUID id, SubmissionRequest request) {
        var draft = drafting.requireLocked(id);
        authority.over(draft.identity().unitId(), draft.terms().at());
        draft.requireDraft();
        var sentOn = sentOn(request, knowledge.today());
        // The horizon is asked for before anything of this transaction is stamped.
        var view = knowledge.view(draft.terms().at(), request.knownAt());
        var content =
                canonical.write(drawings.draw(draft.identity(), draft.terms(), view, new AsOf(sentOn, view.knownAt())));
        var hash = CanonicalJson.sha256(content.getBytes(StandardCharsets.UTF_8));
        var act = new Submitted(sentOn, view.knownAt(), content, hash, request.document());
        var replaced = draft.identity().supersedesId();
        if (replaced != null) {
            replace(replaced, new Superseded(sentOn, id));
        }
        var recordedAt = reports.add(id, act, caller.get().subject());
        return announcement.announce(draft.identity(), draft.terms(), act, recordedAt);
    }

    // Timeliness goes by this day: nobody is on time by his own word alone.
    private static LocalDate sentOn(SubmissionRequest request, LocalDate today) {
        var sentOn = Objects.requireNonNullElse(request.sentOn(), today);
        if (sentOn.isAfter(today)) {
            throw Problem.of(422, "SENT_IN_FUTURE").at("#/sentOn");
        }
        if (sentOn.isBefore(today) && !bearsOut(request.document(), sentOn)) {
            throw Problem.of(422, "SENT_EARLIER_BY_DOCUMENT").at("#/document");
        }
        return sentOn;
    }

    private static boolean bearsOut(@Nullable Document document, LocalDate sentOn) {
        return document != null && (document.date() == null || !document.date().isAfter(sentOn));
    }

    private void replace(UUID id, Superseded act) {
        drafting.requireLocked(id).requireReplaceable();
        reports.add(id, act, caller.get().subject());
    }
}
