package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.Deadline;
import vn.tiendo.plans.deadline.DeadlineKind;
import vn.tiendo.plans.period.Period;

/** A task of a plan for 2026–2028, in force since 15/04/2026, and what is said of it. */
final class TaskHistoryFixture {
    private static final UUID PLAN = UUID.fromString("0190a000-0000-7000-8000-000000000800");
    private static final UUID TASK = UUID.fromString("0190a000-0000-7000-8000-000000000801");
    private static final Period YEARS = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));

    private final List<UUID> leads;
    private final Deadline schedule;
    private @Nullable String condition;
    private final List<TaskMoved> moves = new ArrayList<>();
    private final List<DeadlineChanged> deadlines = new ArrayList<>();
    private final List<ConditionStated> conditions = new ArrayList<>();

    private TaskHistoryFixture(Deadline schedule, List<UUID> leads) {
        this.schedule = schedule;
        this.leads = leads;
    }

    static TaskHistoryFixture aTask(Deadline schedule, UUID... leads) {
        return new TaskHistoryFixture(schedule, List.of(leads));
    }

    static Deadline byTheEndOf(String day) {
        return new Deadline(DeadlineKind.DEADLINE, null, null, LocalDate.parse(day), true, null, null, null, null);
    }

    static Deadline everyYear() {
        return new Deadline(DeadlineKind.RECURRING, "hằng năm", null, null, null, null, null, null, "FREQ=YEARLY");
    }

    static Deadline ongoing() {
        return new Deadline(DeadlineKind.ONGOING, "thường xuyên", null, null, null, null, null, null, null);
    }

    TaskHistoryFixture onlyIf(String words) {
        condition = words;
        return this;
    }

    TaskHistoryFixture condition(String on, boolean met) {
        conditions.add(new ConditionStated(TASK, PLAN, met, "x", null, LocalDate.parse(on), Instant.EPOCH, 1));
        return this;
    }

    TaskHistoryFixture deadline(String on, Deadline changed) {
        deadlines.add(new DeadlineChanged(TASK, PLAN, changed, "x", null, LocalDate.parse(on), Instant.EPOCH, 1));
        return this;
    }

    TaskHistoryFixture moved(String on, @Nullable UUID occurrence, UUID... to) {
        moves.add(new TaskMoved(TASK, PLAN, occurrence, List.of(to), "x", null, LocalDate.parse(on), Instant.EPOCH, 1));
        return this;
    }

    TaskHistory history() {
        var terms = new TaskTerms(
                TASK,
                "K01",
                null,
                "Khảo sát",
                "Survey",
                TaskType.ACTION,
                leads,
                List.of(),
                null,
                schedule,
                null,
                List.of(),
                condition,
                false);
        var planned = new TaskPlanned(PLAN, terms, LocalDate.of(2026, 4, 15), Instant.EPOCH, 1);
        return new TaskHistory(planned, YEARS, moves, deadlines, conditions);
    }
}
