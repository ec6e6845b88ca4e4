package vn.tiendo.plans.deadline;

import java.util.Optional;
import java.util.regex.Pattern;

/** "Từ tháng 12/2021": a start, and no end. */
final class OpenStartForm implements PhraseForm {
    private static final Pattern SINCE =
            Pattern.compile("(?:ke |bat dau )?(?:tu|bat dau(?: vao)?) (?<days>.+?)(?:,? tro di)?");
    private static final Pattern AFTER = Pattern.compile("sau (?<days>.+)");
    private static final Pattern ISSUE = Pattern.compile("nay|(?:ngay|khi) (?:ban hanh|ky).*");

    @Override
    public Optional<Deadline> read(Words words, PhraseContext context) {
        var since = SINCE.matcher(words.text());
        if (since.matches()) {
            return since(since.group("days"), context);
        }
        var after = AFTER.matcher(words.text());
        return after.matches()
                ? SpanWords.read(after.group("days"))
                        .map(new YearChoice(context)::resolve)
                        .map(days -> Deadline.openFrom(days.through().plusDays(1), days.precision()))
                : Optional.empty();
    }

    private static Optional<Deadline> since(String days, PhraseContext context) {
        if (ISSUE.matcher(days).matches()) {
            if (context.issueDate() == null) {
                throw new Unreadable(PhraseReason.ISSUE_DATE_UNKNOWN);
            }
            return Optional.of(Deadline.openFrom(context.issueDate(), Precision.DAY));
        }
        return SpanWords.read(days)
                .map(new YearChoice(context)::resolve)
                .map(span -> Deadline.openFrom(span.from(), span.precision()));
    }
}
