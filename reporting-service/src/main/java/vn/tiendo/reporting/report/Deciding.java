package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.report.ReportAct.Approved;
import vn.tiendo.reporting.report.ReportAct.Returned;

/** Returning and approving what was sent. Runs inside the transaction of the write. */
@ApplicationScoped
class Deciding {

    private final Drafting drafting;
    private final ReportActs reports;
    private final Approvers approvers;
    private final ReportAnnouncement announcement;
    private final Knowledge knowledge;
    private final Authority authority;
    private final CurrentCaller caller;

    Deciding(
            Drafting drafting,
            ReportActs reports,
            Approvers approvers,
            ReportAnnouncement announcement,
            Knowledge knowledge,
            Authority authority,
            CurrentCaller caller) {
        this.drafting = drafting;
        this.reports = reports;
        this.approvers = approvers;
        this.announcement = announcement;
        this.knowledge = knowledge;
        this.authority = authority;
        this.caller = caller;
    }

    /** For whoever has authority over a unit that approves it, or to which it is owed. */
    UUID sendBack(UUID id, ReturnRequest request) {
        var report = drafting.requireLocked(id);
        var on = day(request.returnedOn(), "#/returnedOn", report);
        var mayReturn = approvers.orRecipients(report.identity(), new AsOf(on, knowledge.present()));
        if (mayReturn.stream().noneMatch(unit -> authority.reaches(unit, on))) {
            throw Problem.of(403, "UNIT_OUTSIDE_AUTHORITY", on);
        }
        report.requireStanding();
        var act = new Returned(on, request.reason());
        var recordedAt = reports.add(id, act, caller.get().subject());
        return announcement.announce(report.identity(), act, recordedAt);
    }

    /** For those with authority over the unit that approves; refused with NOT_AN_APPROVER or APPROVED_ALREADY. */
    UUID approve(UUID id, ApprovalRequest request) {
        var report = drafting.requireLocked(id);
        var on = day(request.approvedOn(), "#/approvedOn", report);
        report.requireUndecided();
        var all = approvers.asSent(report);
        var approver = approver(request.approverId(), all);
        authority.over(approver, on);
        var awaited = report.awaited(all);
        if (!awaited.contains(approver)) {
            throw Problem.of(409, "APPROVED_ALREADY");
        }
        var act = new Approved(on, approver, awaited.size() == 1, request.document());
        var recordedAt = reports.add(id, act, caller.get().subject());
        return announcement.announce(report.identity(), act, recordedAt);
    }

    private static UUID approver(@Nullable UUID stated, List<UUID> all) {
        if (stated == null && all.size() == 1) {
            return all.getFirst();
        }
        if (stated == null) {
            throw Problem.of(422, "REQUIRED").at("#/approverId");
        }
        if (!all.contains(stated)) {
            throw Problem.of(422, "NOT_AN_APPROVER").at("#/approverId");
        }
        return stated;
    }

    private LocalDate day(@Nullable LocalDate stated, String pointer, Report report) {
        var on = Objects.requireNonNullElseGet(stated, knowledge::today);
        if (on.isAfter(knowledge.today())) {
            throw Problem.of(422, "DECIDED_IN_FUTURE").at(pointer);
        }
        if (report.submitted().filter(sent -> on.isBefore(sent.on())).isPresent()) {
            throw Problem.of(422, "DECIDED_BEFORE_SENDING").at(pointer);
        }
        return on;
    }
}
