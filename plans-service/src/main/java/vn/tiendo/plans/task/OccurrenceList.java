package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.plans.knowngroup.KnownGroups;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.SeenPlans;

/** The worklist of a unit: what it leads and what it coordinates, on a day, as known at an instant. */
@ApplicationScoped
class OccurrenceList {
    private final OccurrenceSearch search;
    private final OccurrenceActs acts;
    private final KnownUnits units;
    private final KnownGroups groups;
    private final Knowledge knowledge;
    private final SeenPlans plans;

    OccurrenceList(
            OccurrenceSearch search,
            OccurrenceActs acts,
            KnownUnits units,
            KnownGroups groups,
            Knowledge knowledge,
            SeenPlans plans) {
        this.search = search;
        this.acts = acts;
        this.units = units;
        this.groups = groups;
        this.knowledge = knowledge;
        this.plans = plans;
    }

    /** What a caller asks for. */
    record Wanted(
            @Nullable UUID unit,
            @Nullable WorkRole role,
            @Nullable Due due,
            @Nullable UUID plan) {}

    Page<OccurrenceView> page(
            Wanted wanted, @Nullable LocalDate at, @Nullable Instant knownAt, Limit limit, @Nullable String cursor) {
        var day = Objects.requireNonNullElseGet(at, knowledge::today);
        var view = knowledge.asOf(day, knownAt);
        var filter = filter(wanted, view);
        var rows = new ArrayList<FoundOccurrence>();
        var after = OccurrenceCursor.read(cursor);
        List<FoundOccurrence> read;
        // Whose leads ended in time is not overdue, and others' work is not shown: such ones fall out after they were
        // read.
        do {
            read = search.page(filter, view, after, limit.andOneMore());
            ended(read, view.knownAt())
                    .filter(found ->
                            wanted.due() != Due.OVERDUE || found.occurrence().stateOn(day) == TaskState.OVERDUE)
                    .filter(found -> isSeen(found, wanted, day))
                    .forEach(rows::add);
            after = read.isEmpty() ? after : OccurrencePlace.of(read.getLast());
        } while (rows.size() < limit.andOneMore() && read.size() == limit.andOneMore());
        return Page.of(
                        rows.stream().limit(limit.andOneMore()).toList(),
                        limit,
                        last -> OccurrenceCursor.after(OccurrencePlace.of(last)))
                .map(found -> OccurrenceView.of(found, day));
    }

    // The work of a unit is its own, also what it coordinates as one of a group.
    private boolean isSeen(FoundOccurrence found, Wanted wanted, LocalDate day) {
        var act = found.occurrence().act();
        var last = act.terms().lastDay();
        return wanted.unit() != null && plans.shows(act.planId(), wanted.unit(), day)
                || Stream.concat(found.occurrence().terms().unitIds().stream(), found.coordinatingIds().stream())
                        .anyMatch(unit -> plans.shows(act.planId(), unit, last == null ? day : last));
    }

    /** The occurrences of some tasks, by task. */
    Map<UUID, List<TaskOccurrence>> ofTasks(List<UUID> tasks, AsOf view) {
        return ended(search.all(OccurrenceFilter.ofTasks(tasks), view), view.knownAt())
                .map(FoundOccurrence::occurrence)
                .collect(Collectors.groupingBy(occurrence -> occurrence.act().taskId()));
    }

    private OccurrenceFilter filter(Wanted wanted, AsOf view) {
        boolean coordinated = wanted.unit() != null && wanted.role() != WorkRole.LEAD;
        var monday = view.at().with(DayOfWeek.MONDAY);
        return new OccurrenceFilter(
                wanted.plan(),
                null,
                wanted.unit(),
                wanted.unit() != null && wanted.role() != WorkRole.COORDINATE,
                coordinated,
                coordinated && wanted.unit() != null ? groupsOf(wanted.unit(), view.knownAt()) : List.of(),
                wanted.due() == Due.THIS_WEEK ? monday : null,
                wanted.due() == null
                        ? null
                        : wanted.due() == Due.THIS_WEEK
                                ? monday.plusDays(6)
                                : view.at().minusDays(1));
    }

    private List<OccurrenceFilter.InGroup> groupsOf(UUID unit, Instant knownAt) {
        return groups.among(acts.coordinating()).stream()
                .flatMap(group -> groups.overTime(group, knownAt)
                        .map(members -> members.daysOf(unit).stream())
                        .orElse(Stream.empty())
                        .map(days -> new OccurrenceFilter.InGroup(group, days)))
                .toList();
    }

    private Stream<FoundOccurrence> ended(Collection<FoundOccurrence> found, Instant knownAt) {
        var lastDays = units.lastDays(
                found.stream()
                        .flatMap(one -> one.occurrence().terms().unitIds().stream())
                        .collect(Collectors.toSet()),
                knownAt);
        return found.stream().map(one -> {
            var leads = one.occurrence().terms().unitIds();
            return lastDays.keySet().containsAll(leads)
                    ? leads.stream()
                            .map(lastDays::get)
                            .max(LocalDate::compareTo)
                            .map(last -> one.with(one.occurrence().ledUntil(last)))
                            .orElse(one)
                    : one;
        });
    }
}
