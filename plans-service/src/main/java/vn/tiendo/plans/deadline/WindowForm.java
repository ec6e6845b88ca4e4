package vn.tiendo.plans.deadline;

import java.util.Optional;

/** "Từ tháng 7 đến tháng 12/2022", "năm 2024, 2025". */
final class WindowForm implements PhraseForm {

    @Override
    public Optional<Deadline> read(Words words, PhraseContext context) {
        return WindowWords.read(words.text(), context).map(WindowForm::deadline);
    }

    private static Deadline deadline(WindowWords.Window window) {
        var kind = window.from() == null ? withoutStart(window) : DeadlineKind.WINDOW;
        return new Deadline(
                kind, null, window.from(), window.due(), window.inclusive(), null, null, window.precision(), null);
    }

    private static DeadlineKind withoutStart(WindowWords.Window window) {
        return window.precision() == Precision.DAY ? DeadlineKind.DEADLINE : DeadlineKind.WITHIN_PERIOD;
    }
}
