package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.Document;
import vn.tiendo.reporting.report.ReportAct.Approved;
import vn.tiendo.reporting.report.ReportAct.Drafted;
import vn.tiendo.reporting.report.ReportAct.Returned;
import vn.tiendo.reporting.report.ReportAct.Submitted;
import vn.tiendo.reporting.report.ReportAct.Superseded;
import vn.tiendo.reporting.report.ReportRows.RecordedAct;

/** Reports in the database. Acts are only ever added; the running role may change nothing but the repeated state. */
@ApplicationScoped
class ReportActs {

    private final Jdbi jdbi;
    private final ReportRows rows;

    ReportActs(Jdbi jdbi, ReportRows rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    void create(ReportIdentity report, String caller) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into report (id, unit_id, plan_id, instance_id, kind, version, supersedes_id, reason, caller)
                values (:id, :unitId, :planId, :instanceId, :kind, :version, :supersedesId, :reason, :caller)
                """)
                .bindMethods(report)
                .bind("caller", caller)
                .execute());
    }

    /** Adds an act on a report that is locked, and repeats what it makes of the state. */
    Instant add(UUID report, ReportAct act, String caller) {
        state(act).ifPresent(state -> repeat(report, state));
        return jdbi.withHandle(handle -> bound(act, handle.createQuery("""
                insert into report_act (report_id, kind, done_on, terms, known_at, content, content_hash, document_number,
                  document_date, reason, unit_id, complete, by_report, caller)
                values (:report, :kind, :on, cast(:terms as jsonb), cast(:knownAt as timestamptz), :content, :hash,
                  :number, cast(:date as date), :reason, cast(:unit as uuid), cast(:complete as boolean),
                  cast(:byReport as uuid), :caller)
                returning recorded_at
                """))
                .bind("report", report)
                .bind("caller", caller)
                .mapTo(Instant.class)
                .one());
    }

    /** Whoever does something with a report waits for whoever does; empty where there is none. */
    boolean lock(UUID report) {
        return jdbi.withHandle(handle -> handle.createQuery("select true from report where id = :id for update")
                .bind("id", report)
                .mapTo(Boolean.class)
                .findOne()
                .isPresent());
    }

    /** The report with all that was recorded of it at or before the instant; null: until now. */
    Optional<Report> find(UUID id, @Nullable Instant knownAt) {
        var acts = acts(id, knownAt);
        return acts.isEmpty() ? Optional.empty() : identity(id).map(identity -> Report.of(identity, acts));
    }

    private Optional<ReportIdentity> identity(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from report where id = :id")
                .bind("id", id)
                .map((row, context) -> ReportRows.identity(row))
                .findOne());
    }

    private List<RecordedAct> acts(UUID id, @Nullable Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from report_act
                 where report_id = :id and recorded_at <= coalesce(cast(:knownAt as timestamptz), 'infinity')
                 order by position
                """)
                .bind("id", id)
                .bind("knownAt", knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> rows.act(row))
                .list());
    }

    private void repeat(UUID report, ReportState state) {
        jdbi.useHandle(handle -> handle.createUpdate("update report set state = :state where id = :id")
                .bind("state", state.name())
                .bind("id", report)
                .execute());
    }

    private static Optional<ReportState> state(ReportAct act) {
        return switch (act) {
            case Drafted drafted -> Optional.empty();
            case Submitted sent -> Optional.of(ReportState.SUBMITTED);
            case Returned back -> Optional.of(ReportState.RETURNED);
            case Approved approved -> approved.complete() ? Optional.of(ReportState.APPROVED) : Optional.empty();
            case Superseded superseded -> Optional.of(ReportState.SUPERSEDED);
        };
    }

    private static String kind(ReportAct act) {
        return switch (act) {
            case Drafted drafted -> "DRAFTED";
            case Submitted sent -> "SUBMITTED";
            case Returned back -> "RETURNED";
            case Approved approved -> "APPROVED";
            case Superseded superseded -> "SUPERSEDED";
        };
    }

    private Query bound(ReportAct act, Query insert) {
        var submitted = act instanceof Submitted sent ? sent : null;
        var approved = act instanceof Approved given ? given : null;
        var document = submitted == null ? (approved == null ? null : approved.document()) : submitted.document();
        bindDocument(insert, document);
        return insert.bind("kind", kind(act))
                .bind("on", act.on())
                .bind("terms", act instanceof Drafted drafted ? rows.write(drafted.terms()) : null)
                .bind("knownAt", submitted == null ? null : submitted.knownAt().atOffset(ZoneOffset.UTC))
                .bind("content", submitted == null ? null : submitted.content())
                .bind("hash", submitted == null ? null : submitted.contentHash())
                .bind("reason", act instanceof Returned back ? back.reason() : null)
                .bind("unit", approved == null ? null : approved.approverId())
                .bind("complete", approved == null ? null : approved.complete())
                .bind("byReport", act instanceof Superseded superseded ? superseded.byId() : null);
    }

    private static void bindDocument(Query insert, @Nullable Document document) {
        insert.bind("number", document == null ? null : document.number());
        insert.bind("date", document == null ? null : document.date());
    }
}
