package vn.tiendo.reporting.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.plans.AllocatedCell;
import vn.tiendo.events.plans.AllocationAssigned;
import vn.tiendo.events.plans.Cell;
import vn.tiendo.events.plans.Period;
import vn.tiendo.events.plans.PlanIssued;
import vn.tiendo.events.plans.Schedule;
import vn.tiendo.events.plans.TargetAmended;
import vn.tiendo.events.plans.TargetPeriod;
import vn.tiendo.events.plans.TargetSet;
import vn.tiendo.events.plans.TargetValue;
import vn.tiendo.events.plans.TaskCompleted;
import vn.tiendo.events.plans.TaskOccurrencePlanned;
import vn.tiendo.events.plans.TaskOccurrenceWithdrawn;
import vn.tiendo.events.plans.TaskPlanned;

/** A plan of a province for 2026–2030, as plans-service would tell of it. */
final class PlanFacts {

    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate EFFECTIVE = LocalDate.parse("2025-12-01");

    final UUID plan = UUID.randomUUID();
    private final UUID province;
    private final List<Event> events = new ArrayList<>();

    private PlanFacts(UUID province, boolean carry) {
        this.province = province;
        events.add(new PlanIssued(
                plan,
                "28-KH/TU",
                "Kế hoạch phát triển đảng viên",
                "Plan for admitting members",
                province,
                List.of(province),
                LocalDate.parse("2025-12-01"),
                EFFECTIVE,
                RECORDED,
                new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2030-12-31")),
                carry,
                null,
                true));
    }

    static PlanFacts of(UUID province) {
        return new PlanFacts(province, false);
    }

    /** A target computed from an indicator, with one value for each year. */
    UUID annualMinimum(UUID indicator, String value, int... years) {
        var periods = new ArrayList<TargetPeriod>();
        for (int year : years) {
            periods.add(new TargetPeriod(year(year), new TargetValue(new BigDecimal(value), null)));
        }
        return target("ANNUAL_MINIMUM", indicator, periods, "COMPUTED");
    }

    UUID cumulative(UUID indicator, String value) {
        var years = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2030-12-31"));
        return target(
                "CUMULATIVE",
                indicator,
                List.of(new TargetPeriod(years, new TargetValue(new BigDecimal(value), null))),
                "COMPUTED");
    }

    /** Every organisation is to be covered, in one year. */
    UUID coverage(UUID indicator, int year) {
        return target("COVERAGE_PER_ORG", indicator, List.of(new TargetPeriod(year(year), null)), "COMPUTED");
    }

    UUID judgedByText() {
        return target("QUALITATIVE", null, List.of(new TargetPeriod(year(2026), null)), "TEXT");
    }

    /** Cells are pairs of a unit and a number. */
    PlanFacts allocating(UUID target, int year, Object... cells) {
        var allocated = new ArrayList<AllocatedCell>();
        for (int i = 0; i < cells.length; i += 2) {
            allocated.add(new AllocatedCell(
                    (UUID) cells[i], new Cell("NUMBER", new BigDecimal(cells[i + 1].toString()), null)));
        }
        events.add(new AllocationAssigned(
                UUID.randomUUID(), target, plan, year(year), EFFECTIVE, RECORDED, allocated, null, false, null, true));
        return this;
    }

    PlanFacts amending(UUID target, int year, String value, String effectiveOn) {
        events.add(new TargetAmended(
                target,
                plan,
                LocalDate.parse(effectiveOn),
                RECORDED,
                List.of(new TargetPeriod(year(year), new TargetValue(new BigDecimal(value), null))),
                List.of(),
                "30-KH/TU"));
        return this;
    }

    UUID task(String kind, @Nullable String due) {
        var task = UUID.randomUUID();
        var day = due == null ? null : LocalDate.parse(due);
        events.add(new TaskPlanned(
                task,
                plan,
                "task-" + events.size(),
                "Nhiệm vụ",
                "Task",
                "ACTION",
                null,
                List.of(province),
                List.of(),
                null,
                new Schedule(kind, null, null, day, day, null, null),
                EFFECTIVE,
                RECORDED));
        return task;
    }

    /** One time that the task is to be done, by one unit. */
    UUID occurrence(UUID task, UUID lead, @Nullable String lastDay) {
        var occurrence = UUID.randomUUID();
        planning(occurrence, task, lead, lastDay, EFFECTIVE.toString());
        return occurrence;
    }

    /** It is otherwise from a day on. */
    PlanFacts planning(UUID occurrence, UUID task, UUID lead, @Nullable String lastDay, String on) {
        events.add(new TaskOccurrencePlanned(
                occurrence,
                task,
                plan,
                "once",
                null,
                List.of(lead),
                null,
                lastDay == null ? null : LocalDate.parse(lastDay),
                lastDay == null ? "UNDATED" : "DATED",
                LocalDate.parse(on),
                RECORDED));
        return this;
    }

    PlanFacts withdrawing(UUID occurrence, UUID task, String on) {
        events.add(
                new TaskOccurrenceWithdrawn(occurrence, task, plan, "MEMBERS_CHANGED", LocalDate.parse(on), RECORDED));
        return this;
    }

    PlanFacts completingOccurrence(UUID occurrence, UUID task, String on) {
        events.add(new TaskCompleted(task, plan, LocalDate.parse(on), RECORDED, null, occurrence));
        return this;
    }

    PlanFacts completing(UUID task, String on) {
        events.add(new TaskCompleted(task, plan, LocalDate.parse(on), RECORDED, null, null));
        return this;
    }

    /** Everything said since the last arrival arrives. */
    PlanFacts arrive() {
        ForeignFacts.arrive(events.toArray(Event[]::new));
        events.clear();
        return this;
    }

    private UUID target(String kind, @Nullable UUID indicator, List<TargetPeriod> periods, String judgedBy) {
        var target = UUID.randomUUID();
        events.add(new TargetSet(
                target,
                plan,
                "target-" + events.size(),
                "Chỉ tiêu",
                "Target",
                kind,
                indicator,
                indicator == null ? null : ">=",
                "FIRM",
                null,
                province,
                EFFECTIVE,
                RECORDED,
                periods,
                judgedBy,
                null,
                null,
                null));
        return target;
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
