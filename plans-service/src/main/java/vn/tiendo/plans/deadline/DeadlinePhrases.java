package vn.tiendo.plans.deadline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Deadlines in words: a Vietnamese phrase and its normal form (SEMANTICS 8). What it does not know it does not guess: an
 * unknown word, a missing year or an impossible day ends the reading with its reason.
 */
public final class DeadlinePhrases {
    // "Hằng quý và đột xuất khi có yêu cầu": what is due besides, on demand, has no day.
    private static final Pattern BESIDES = Pattern.compile(
            "(?<main>.*(?:hang|moi|dinh ky|\\d).*?),? (?:va|hoac|hay)(?: khi| theo)? (?:dot xuat|khi co|co yeu cau|yeu cau).*");
    private static final List<PhraseForm> FORMS = List.of(
            new RecurringForm(),
            new UndatedForm(),
            new TermForm(),
            new WindowForm(),
            new PointForm(),
            new OpenStartForm());

    private DeadlinePhrases() {}

    public static PhraseReading read(String phrase, PhraseContext context) {
        try {
            var words = Words.of(withoutWhatIsBesides(PhraseText.fold(phrase)));
            return FORMS.stream()
                    .map(form -> form.read(words, context))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(deadline -> deadline.saying(phrase))
                    .<PhraseReading>map(PhraseReading.Understood::new)
                    .orElse(new PhraseReading.NotUnderstood(PhraseReason.NOT_UNDERSTOOD));
        } catch (Unreadable reason) {
            return new PhraseReading.NotUnderstood(reason.reason());
        }
    }

    private static String withoutWhatIsBesides(String folded) {
        var found = BESIDES.matcher(folded);
        return found.matches() ? found.group("main") : folded;
    }
}
