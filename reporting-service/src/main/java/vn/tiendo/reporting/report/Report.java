package vn.tiendo.reporting.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.report.ReportAct.Approved;
import vn.tiendo.reporting.report.ReportAct.Drafted;
import vn.tiendo.reporting.report.ReportAct.Returned;
import vn.tiendo.reporting.report.ReportAct.Submitted;
import vn.tiendo.reporting.report.ReportAct.Superseded;
import vn.tiendo.reporting.report.ReportRows.RecordedAct;

/** A report by all acts on it that are known, and what may follow on what. It is sent once; then nothing of it changes. */
public final class Report {

    private final ReportIdentity identity;
    private final Instant recordedAt;
    private final List<Approved> approvals = new ArrayList<>();
    private ReportState state = ReportState.DRAFT;
    private @Nullable StatedDraft terms;
    private @Nullable Submitted submitted;
    private @Nullable Instant sentAt;
    private @Nullable Returned returned;
    private @Nullable UUID supersededById;

    private Report(ReportIdentity identity, Instant recordedAt) {
        this.identity = identity;
        this.recordedAt = recordedAt;
    }

    /** Folds acts in their order; the first one says what is drafted. */
    static Report of(ReportIdentity identity, List<RecordedAct> acts) {
        var report = new Report(identity, acts.getLast().recordedAt());
        for (var recorded : acts) {
            report.apply(recorded.act());
            if (recorded.act() instanceof Submitted) {
                report.sentAt = recorded.recordedAt();
            }
        }
        return report;
    }

    private void apply(ReportAct act) {
        switch (act) {
            case Drafted drafted -> terms = drafted.terms();
            case Submitted sent -> {
                submitted = sent;
                state = ReportState.SUBMITTED;
            }
            case Returned back -> {
                returned = back;
                state = ReportState.RETURNED;
            }
            case Approved approved -> {
                approvals.add(approved);
                state = approved.complete() ? ReportState.APPROVED : state;
            }
            case Superseded superseded -> {
                supersededById = superseded.byId();
                state = ReportState.SUPERSEDED;
            }
        }
    }

    public ReportIdentity identity() {
        return identity;
    }

    public ReportState state() {
        return state;
    }

    public StatedDraft terms() {
        return Objects.requireNonNull(terms);
    }

    /** When the last act on it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Submitted> submitted() {
        return Optional.ofNullable(submitted);
    }

    /** When it was recorded that it is sent: not the knownAt of its figures, which its sender chooses. */
    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<Returned> returned() {
        return Optional.ofNullable(returned);
    }

    Optional<UUID> supersededById() {
        return Optional.ofNullable(supersededById);
    }

    List<Approved> approvals() {
        return List.copyOf(approvals);
    }

    /** Those of the units that have not approved it. */
    List<UUID> awaited(Collection<UUID> approvers) {
        return approvers.stream()
                .filter(unit ->
                        approvals.stream().noneMatch(given -> given.approverId().equals(unit)))
                .toList();
    }

    /** 409 REPORT_SENT_ALREADY: what was sent is never edited, nor sent again. */
    void requireDraft() {
        if (state.isSent()) {
            throw Problem.of(409, "REPORT_SENT_ALREADY", state);
        }
    }

    /** 409 REPORT_NOT_SENT, or REPORT_DECIDED for one that was returned, approved or superseded. */
    void requireUndecided() {
        requireSent();
        if (state != ReportState.SUBMITTED) {
            throw Problem.of(409, "REPORT_DECIDED", state);
        }
    }

    /** 409 REPORT_NOT_SENT, or REPORT_DECIDED for one that was superseded or returned: an approved one may be, too. */
    void requireStanding() {
        requireSent();
        if (state != ReportState.SUBMITTED && state != ReportState.APPROVED) {
            throw Problem.of(409, "REPORT_DECIDED", state);
        }
    }

    /** 409 REPORT_NOT_SENT: a draft is changed, not superseded; REPORT_DECIDED for one that was superseded. */
    void requireReplaceable() {
        requireSent();
        if (state == ReportState.SUPERSEDED) {
            throw Problem.of(409, "REPORT_DECIDED", state);
        }
    }

    private void requireSent() {
        if (!state.isSent()) {
            throw Problem.of(409, "REPORT_NOT_SENT");
        }
    }
}
