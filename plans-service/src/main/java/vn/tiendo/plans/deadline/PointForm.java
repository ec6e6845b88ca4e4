package vn.tiendo.plans.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One time by which, before which or within which: "trước 15/7/2024" is strict, "đến hết năm 2027" and "chậm nhất ngày 15/7"
 * are not, "trong quý II/2026" ends on its last day.
 */
final class PointForm implements PhraseForm {
    private static final Pattern BEFORE =
            Pattern.compile("(?:(?:den|toi|cham nhat|muon nhat|han chot|han cuoi)(?: la)? )?truoc (?<days>.+)");
    private static final Pattern BEFORE_AN_HOUR =
            Pattern.compile("truoc \\d{1,2}(?:[hg]| gio)(?: ?\\d{2})?(?: phut)?,? (?:cua )?(?<days>.+)");
    private static final Pattern BY = Pattern.compile("(?:truoc khi (?:ket thuc|het)"
            + "|(?:(?:thoi )?han(?: cuoi cung| cuoi| chot)?|(?:cham|muon) nhat|khong (?:qua|muon hon|cham hon)|cho den|den|toi|het)"
            + "(?:,| la| vao| den| toi| trong| het)*) (?<days>.+)");
    private static final Pattern IN = Pattern.compile(
            "(?<within>trong(?: pham vi| khoang(?: thoi gian)?| dip)? )?(?:vao (?:khoang |dip )?)?(?<days>.+)");

    @Override
    public Optional<Deadline> read(Words words, PhraseContext context) {
        return span(BEFORE_AN_HOUR, words, context)
                .map(Days::by)
                .or(() -> span(BY, words, context).map(Days::by))
                .or(() -> span(BEFORE, words, context).map(Days::before))
                .or(() -> within(words, context));
    }

    /** Days whose year is settled. */
    private record Days(Span span, boolean fuzzy) {

        Deadline by() {
            return span.precision() == Precision.DAY
                    ? Deadline.on(span.through(), true, Precision.DAY)
                    : Deadline.within(DeadlineKind.WITHIN_PERIOD, null, span.through(), span.precision());
        }

        // Nobody says that the beginning of a fuzzy time is too late: "trước cuối tháng 6" lasts until it ends.
        Deadline before() {
            return fuzzy ? by() : Deadline.on(span.from(), false, span.precision());
        }
    }

    private static Optional<Deadline> within(Words words, PhraseContext context) {
        var found = IN.matcher(words.text());
        return span(IN, words, context).map(days -> {
            var span = days.span();
            if (days.fuzzy()) {
                return Deadline.within(DeadlineKind.WINDOW, span.from(), span.through(), span.precision());
            }
            if (span.precision() == Precision.DAY) {
                return Deadline.on(span.through(), true, Precision.DAY);
            }
            boolean within = found.matches() && found.group("within") != null;
            var start = start(span, words, within, context.issueDate());
            return Deadline.within(DeadlineKind.WITHIN_PERIOD, start, span.through(), span.precision());
        });
    }

    // What is carried out in a quarter may begin with it; what is to be finished, or done "trong" it, not before the
    // plan
    // asks for it.
    private static @Nullable LocalDate start(Span span, Words words, boolean within, @Nullable LocalDate issueDate) {
        var issued = issueDate == null || issueDate.isAfter(span.through()) ? null : issueDate;
        if (words.finishing()) {
            return issued;
        }
        boolean bounded = within && !words.carriedOut() && issued != null && issued.isAfter(span.from());
        return bounded ? issued : span.from();
    }

    private static Optional<Days> span(Pattern pattern, Words words, PhraseContext context) {
        var found = pattern.matcher(words.text());
        if (!found.matches()) {
            return Optional.empty();
        }
        return SpanWords.read(found.group("days"))
                .map(named -> new Days(new YearChoice(context).resolve(named), named.fuzzy()));
    }
}
