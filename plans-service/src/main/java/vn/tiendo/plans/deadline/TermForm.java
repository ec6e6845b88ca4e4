package vn.tiendo.plans.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Trong vòng 30 ngày kể từ ngày ban hành". The first day is not counted (Civil Code 91/2015/QH13, art. 147.2). A term that
 * ends on a day off ends there all the same: that is a finding, not another date.
 */
final class TermForm implements PhraseForm {
    private static final Pattern TERM = Pattern.compile(
            "(?<lead>(?:trong(?: vong| thoi han| thoi gian)?|khong qua|cham nhat(?: la| trong| sau)?|sau khong qua|toi da) )?"
                    + "(?<count>\\d{1,3}) (?<unit>ngay lam viec|ngay|tuan|thang|nam)"
                    + "(?:,? (?:(?:ke |tinh )?tu(?: sau)?|sau) (?<start>.+))?");
    private static final Pattern ISSUE = Pattern.compile(
            "(?:ngay|khi|thoi diem|ngay co)(?: (?:ke hoach|van ban|nghi quyet|ket luan)(?: nay)?)?(?: duoc)? ?(?:ban hanh|ky)(?: .*)?");

    @Override
    public Optional<Deadline> read(Words words, PhraseContext context) {
        var found = TERM.matcher(words.text());
        if (!found.matches() || (found.group("lead") == null && found.group("start") == null)) {
            return Optional.empty();
        }
        var start = start(found.group("start"), context);
        int count = Integer.parseInt(found.group("count"));
        var due = switch (found.group("unit")) {
            case "ngay" -> start.plusDays(count);
            case "tuan" -> start.plusWeeks(count);
            case "thang" -> start.plusMonths(count);
            case "nam" -> start.plusYears(count);
            default -> context.workingDays().after(start, count);
        };
        return Optional.of(Deadline.within(DeadlineKind.DEADLINE, start, due, Precision.DAY));
    }

    private static LocalDate start(@Nullable String words, PhraseContext context) {
        if (words == null || ISSUE.matcher(words).matches()) {
            if (context.issueDate() == null) {
                throw new Unreadable(PhraseReason.ISSUE_DATE_UNKNOWN);
            }
            return context.issueDate();
        }
        return SpanWords.read(words)
                .map(new YearChoice(context)::resolve)
                .filter(days -> days.precision() == Precision.DAY)
                .map(Span::from)
                .orElseThrow(() -> new Unreadable(PhraseReason.START_UNKNOWN));
    }
}
