package vn.tiendo.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.calendar.Calendars;
import vn.tiendo.plans.followup.DigestView.Item;
import vn.tiendo.plans.knownunit.KnownUnits;

/** What a unit is told on a day: nothing on its days off, nothing once it has ended, and only what is asked of it. */
@ApplicationScoped
class Digests {
    private static final int SOON = 7;
    private static final int ALL = Integer.MAX_VALUE;
    private static final Comparator<Subject> BY_DUE_DAY = Comparator.comparing(
                    Subject::lastAcceptableDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Subject::key)
            .thenComparing(Subject::id);

    private final Subjects subjects;
    private final ReminderActs reminders;
    private final ExplanationActs explanations;
    private final Calendars calendars;
    private final KnownUnits units;

    Digests(
            Subjects subjects,
            ReminderActs reminders,
            ExplanationActs explanations,
            Calendars calendars,
            KnownUnits units) {
        this.subjects = subjects;
        this.reminders = reminders;
        this.explanations = explanations;
        this.calendars = calendars;
        this.units = units;
    }

    DigestView of(UUID unitId, AsOf view) {
        var day = view.at();
        boolean dayOff = calendars.forUnit(unitId, view).isDayOff(day);
        var lastDay = units.lastDays(List.of(unitId), view.knownAt()).get(unitId);
        if (dayOff || (lastDay != null && lastDay.isBefore(day))) {
            return DigestView.empty(unitId, day, dayOff, view.knownAt());
        }
        var open = subjects.of(unitId, day.plusDays(SOON), view).stream()
                .sorted(BY_DUE_DAY)
                .toList();
        var sent = reminders.page(null, unitId, null, view.knownAt(), 0, ALL).stream()
                .filter(reminder -> !reminder.remindedOn().isAfter(day))
                .toList();
        return new DigestView(
                unitId,
                day,
                false,
                items(open.stream().filter(Subject::overdue).toList(), sent),
                items(
                        open.stream()
                                .filter(subject -> subject.isDueWithin(day, day.plusDays(SOON)))
                                .toList(),
                        sent),
                explanations.page(null, unitId, view.knownAt(), 0, ALL).stream()
                        .filter(explanation -> explanation.isAwaitedOn(day))
                        .map(explanation -> ExplanationView.of(explanation, day))
                        .toList(),
                view.knownAt());
    }

    private static List<Item> items(List<Subject> subjects, List<ReminderSent> sent) {
        return subjects.stream()
                .map(subject -> Item.of(subject, (int) sent.stream()
                        .filter(reminder -> reminder.subjectId().equals(subject.id()))
                        .count()))
                .toList();
    }
}
