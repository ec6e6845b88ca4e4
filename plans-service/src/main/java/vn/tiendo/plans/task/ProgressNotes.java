package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.PageStart;
import vn.tiendo.plans.statement.Statement;

/** What was told of tasks by those who lead them, and by those who act for the unit of the plan. */
@ApplicationScoped
class ProgressNotes {
    private final Tasks tasks;
    private final OccurrenceActs occurrences;
    private final ProgressNoteActs acts;
    private final TaskAuthority authority;
    private final Knowledge knowledge;

    ProgressNotes(
            Tasks tasks,
            OccurrenceActs occurrences,
            ProgressNoteActs acts,
            TaskAuthority authority,
            Knowledge knowledge) {
        this.tasks = tasks;
        this.occurrences = occurrences;
        this.acts = acts;
        this.authority = authority;
        this.knowledge = knowledge;
    }

    /** Refused with NOTED_IN_FUTURE, UNKNOWN_OCCURRENCE, EVIDENCE_EMPTY or LINK_INVALID. */
    ProgressNoted note(UUID taskId, ProgressNoteRequest request) {
        var task = tasks.require(taskId);
        var statement = new Statement();
        var leads = new HashSet<UUID>();
        for (var occurrence : occurrences.of(taskId)) {
            if (request.occurrenceId() == null || request.occurrenceId().equals(occurrence.occurrenceId())) {
                leads.addAll(occurrence.terms().unitIds());
            }
        }
        if (request.occurrenceId() != null && leads.isEmpty()) {
            statement.body().at("occurrenceId").refuse("UNKNOWN_OCCURRENCE");
        }
        if (request.notedOn().isAfter(knowledge.today())) {
            statement.body().at("notedOn").refuse("NOTED_IN_FUTURE");
        }
        var evidence = evidence(request, statement);
        statement.requireAccepted();
        authority.overPlanOrLeads(task.planId(), leads, request.notedOn());
        return acts.add(task, request, evidence);
    }

    private static List<Evidence> evidence(ProgressNoteRequest request, Statement statement) {
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < request.evidence().size(); i++) {
            var stated = request.evidence().get(i);
            statement.body().at("evidence").at(i).accept(stated::evidence).ifPresent(evidence::add);
        }
        return evidence;
    }

    Page<ProgressNoted> page(
            UUID taskId, @Nullable LocalDate at, @Nullable Instant knownAt, Limit limit, @Nullable String cursor) {
        tasks.require(taskId);
        var rows = acts.page(taskId, knowledge.asOf(at, knownAt), PageStart.after(cursor), limit.andOneMore());
        return Page.of(rows, limit, last -> PageStart.following(last.position()));
    }
}
