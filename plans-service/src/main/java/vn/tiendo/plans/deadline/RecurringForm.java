package vn.tiendo.plans.deadline;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Hằng năm", "trước ngày 10 hằng tháng", "hằng quý đến hết năm 2027"; with "có thể" it need not be done. */
final class RecurringForm implements PhraseForm {
    private static final Pattern OPTIONAL =
            Pattern.compile("(?:^| )(?:co the(?: to chuc)?|neu can(?: thiet)?|khuyen khich)$");
    private static final Pattern BOUNDED = Pattern.compile(
            "(?<when>.*?),? ?(?<bounds>(?:(?:ke |bat dau )?tu|cho den|den|trong giai doan|giai doan|trong ca giai doan) .*\\d{4}(?: tro di)?)?");
    private static final Pattern WHEN = Pattern.compile("(?:(?<before>truoc)"
            + "|(?<by>(?:cham|muon) nhat|khong (?:qua|muon hon)|cho den|den|han cuoi|han chot)(?: la| vao| het)*"
            + "|vao|trong)? ?(?<what>.*)");

    @Override
    public Optional<Deadline> read(Words words, PhraseContext context) {
        return Every.read(words.text()).flatMap(every -> recurring(every, context));
    }

    private static Optional<Deadline> recurring(Every every, PhraseContext context) {
        var optional = OPTIONAL.matcher(every.rest());
        boolean may = optional.find();
        var bounded = BOUNDED.matcher(may ? every.rest().substring(0, optional.start()) : every.rest());
        if (!bounded.matches()) {
            return Optional.empty();
        }
        var limits = bounded.group("bounds") == null
                ? Optional.of(Bounds.ofSection(context))
                : Bounds.read(bounded.group("bounds"), context);
        return limits.flatMap(bounds -> when(every, bounded.group("when").strip())
                .map(when -> may ? optional(when, bounds) : obligatory(when, bounds)));
    }

    private record When(DaysOfEach.Rule rule, @Nullable Boolean inclusive) {}

    private static Optional<When> when(Every every, String words) {
        if (words.isEmpty()) {
            return Optional.of(new When(new DaysOfEach.Rule(every.rule(), every.precision()), null));
        }
        var found = WHEN.matcher(Words.of(words).text());
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean strict = found.group("before") != null;
        return DaysOfEach.of(every, found.group("what"), strict).map(rule -> new When(rule, !strict));
    }

    private static Deadline obligatory(When when, Bounds bounds) {
        return new Deadline(
                DeadlineKind.RECURRING,
                null,
                bounds.from(),
                null,
                when.inclusive(),
                null,
                bounds.through(),
                when.rule().precision(),
                when.rule().text());
    }

    private static Deadline optional(When when, Bounds bounds) {
        return new Deadline(
                DeadlineKind.OPTIONAL_RECURRING,
                null,
                bounds.from(),
                bounds.through(),
                bounds.through() == null ? when.inclusive() : Boolean.TRUE,
                null,
                null,
                when.rule().precision(),
                when.rule().text());
    }
}
