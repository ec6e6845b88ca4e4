package vn.tiendo.plans.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.plans.deadline.Deadline;
import vn.tiendo.plans.deadline.DeadlineKind;

class TaskStateTest {
    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Deadline JUNE = new Deadline(
            DeadlineKind.WITHIN_PERIOD,
            "trong tháng 6/2026",
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 6, 30),
            true,
            null,
            null,
            null,
            null);
    private static final Deadline ONGOING =
            new Deadline(DeadlineKind.ONGOING, "Thường xuyên", null, null, null, null, null, null, null);

    private static TaskState state(Deadline schedule, @Nullable String completedOn, String day) {
        return task(schedule, completedOn).stateOn(LocalDate.parse(day));
    }

    private static Task task(Deadline schedule, @Nullable String completedOn) {
        var terms = new TaskTerms(
                ID, "K01", null, "Khảo sát", "Survey", TaskType.ACTION, List.of(ID), List.of(), null, schedule, null);
        var planned = new TaskPlanned(ID, terms, LocalDate.of(2026, 1, 1), RECORDED, 1);
        var completed =
                completedOn == null ? null : new TaskCompleted(ID, ID, LocalDate.parse(completedOn), null, RECORDED, 2);
        return new Task(planned, completed, null, null, null);
    }

    @Test
    void beforeItsStartATaskIsNotDue() {
        assertThat(state(JUNE, null, "2026-05-31")).isEqualTo(TaskState.NOT_DUE);
    }

    @Test
    void onItsLastDayATaskIsInTimeAndOverdueTheDayAfter() {
        assertThat(state(JUNE, null, "2026-06-30")).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(state(JUNE, null, "2026-07-01")).isEqualTo(TaskState.OVERDUE);
    }

    @Test
    void aTaskIsDoneOnTimeOrLate() {
        assertThat(state(JUNE, "2026-06-30", "2026-12-31")).isEqualTo(TaskState.DONE_ON_TIME);
        assertThat(state(JUNE, "2026-07-01", "2026-12-31")).isEqualTo(TaskState.DONE_LATE);
    }

    @Test
    void beforeItsCompletionATaskWasNotDone() {
        assertThat(state(JUNE, "2026-07-02", "2026-07-01")).isEqualTo(TaskState.OVERDUE);
    }

    @Test
    void whenItsLeadsHaveEndedItsClockStands() {
        assertThat(led(until("2026-06-15"), "2026-12-31")).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(led(until("2026-07-15"), "2026-12-31")).isEqualTo(TaskState.OVERDUE);
        assertThat(led(until("2026-12-31"), "2026-06-15")).isEqualTo(TaskState.IN_PROGRESS);
    }

    private static Task until(String day) {
        return task(JUNE, null).ledUntil(LocalDate.parse(day));
    }

    private static TaskState led(Task task, String day) {
        return task.stateOn(LocalDate.parse(day));
    }

    @Test
    void ongoingWorkIsNeverOverdue() {
        assertThat(state(ONGOING, null, "2030-12-31")).isEqualTo(TaskState.UNDATED);
        assertThat(state(ONGOING, "2026-07-01", "2030-12-31")).isEqualTo(TaskState.DONE);
    }
}
