package vn.tiendo.plans.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskStateTest {
    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private static TaskState state(TaskOccurrence occurrence, String day) {
        return occurrence.stateOn(LocalDate.parse(day));
    }

    private static TaskOccurrence june(@Nullable String completedOn) {
        return occurrence(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), completedOn);
    }

    private static TaskOccurrence ongoing(@Nullable String completedOn) {
        return occurrence(null, null, completedOn);
    }

    private static TaskOccurrence occurrence(
            @Nullable LocalDate from, @Nullable LocalDate lastDay, @Nullable String completedOn) {
        var terms = new OccurrenceTerms("once", null, List.of(ID), from, lastDay);
        var act = new OccurrenceAct(ID, ID, ID, terms, null, LocalDate.of(2026, 1, 1), RECORDED, 1);
        var completed = completedOn == null
                ? null
                : new TaskCompleted(ID, ID, null, LocalDate.parse(completedOn), null, RECORDED, 2);
        return new TaskOccurrence(act, completed, null, null, null);
    }

    @Test
    void beforeItsStartATaskIsNotDue() {
        assertThat(state(june(null), "2026-05-31")).isEqualTo(TaskState.NOT_DUE);
    }

    @Test
    void onItsLastDayATaskIsInTimeAndOverdueTheDayAfter() {
        assertThat(state(june(null), "2026-06-30")).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(state(june(null), "2026-07-01")).isEqualTo(TaskState.OVERDUE);
    }

    @Test
    void aTaskIsDoneOnTimeOrLate() {
        assertThat(state(june("2026-06-30"), "2026-12-31")).isEqualTo(TaskState.DONE_ON_TIME);
        assertThat(state(june("2026-07-01"), "2026-12-31")).isEqualTo(TaskState.DONE_LATE);
    }

    @Test
    void beforeItsCompletionATaskWasNotDone() {
        assertThat(state(june("2026-07-02"), "2026-07-01")).isEqualTo(TaskState.OVERDUE);
    }

    @Test
    void whenItsLeadsHaveEndedItsClockStands() {
        assertThat(state(until("2026-06-15"), "2026-12-31")).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(state(until("2026-07-15"), "2026-12-31")).isEqualTo(TaskState.OVERDUE);
        assertThat(state(until("2026-12-31"), "2026-06-15")).isEqualTo(TaskState.IN_PROGRESS);
    }

    private static TaskOccurrence until(String day) {
        return june(null).ledUntil(LocalDate.parse(day));
    }

    @Test
    void ongoingWorkIsNeverOverdue() {
        assertThat(state(ongoing(null), "2030-12-31")).isEqualTo(TaskState.UNDATED);
        assertThat(state(ongoing("2026-07-01"), "2030-12-31")).isEqualTo(TaskState.DONE);
    }

    @Test
    void aTaskIsOverdueWhenOneOfItsOccurrencesIsAndDoneWhenAllAre() {
        assertThat(TaskState.ofAll(List.of(TaskState.DONE_ON_TIME, TaskState.OVERDUE, TaskState.NOT_DUE)))
                .isEqualTo(TaskState.OVERDUE);
        assertThat(TaskState.ofAll(List.of(TaskState.DONE_ON_TIME, TaskState.NOT_DUE)))
                .isEqualTo(TaskState.NOT_DUE);
        assertThat(TaskState.ofAll(List.of(TaskState.DONE_ON_TIME, TaskState.DONE_LATE, TaskState.CANCELLED)))
                .isEqualTo(TaskState.DONE_LATE);
        assertThat(TaskState.ofAll(List.of())).isEqualTo(TaskState.UNDATED);
    }
}
