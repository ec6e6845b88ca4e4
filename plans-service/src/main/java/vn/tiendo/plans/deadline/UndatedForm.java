package vn.tiendo.plans.deadline;

import java.util.Optional;
import java.util.regex.Pattern;

/** What has no day of its own: on demand, ongoing, periodic without a frequency, or open. */
final class UndatedForm implements PhraseForm {
    private static final Pattern ON_DEMAND = Pattern.compile("\\b(?:(?:theo|khi co|neu co) yeu cau|dot xuat|kip thoi"
            + "|neu co|khi co|khi phat sinh|khi (?:can|xay ra)|neu (?:can|phat sinh)|theo phan cong|duoc phan cong"
            + "|ngay (?:khi|sau khi) (?!ban hanh|ky)\\w+|de bao cao$)");
    private static final Pattern ONGOING = Pattern.compile(
            "(?:duy tri )?(?:thuong xuyen|lien tuc)(?:,? (?:va )?lien tuc)?(?: (?:tien hanh|thuc hien|trien khai))?,? ?(?<rest>.*)");
    private static final Pattern ALL_ALONG = Pattern.compile(
            "(?:trong )?(?:suot|ca) (?:thoi gian|qua trinh|giai doan|nhiem ky|ky ke hoach|thoi ky)(?: thuc hien)?(?: ke hoach)?(?: nay)?"
                    + "|trong (?:qua trinh|suot qua trinh) thuc hien(?: ke hoach)?");
    private static final Pattern PERIODIC =
            Pattern.compile("(?:theo )?dinh ky(?: bao cao| theo quy dinh)?|(?:thuong xuyen |bao cao )+(?:bao cao)?");
    private static final Pattern OPEN = Pattern.compile("(?:trong )?thoi gian (?:toi|som nhat)|som(?: nhat)?"
            + "|(?:khong|chua) (?:quy dinh|xac dinh|neu)(?: ro)?(?: cu the)?(?: thoi (?:han|gian))?");
    // "Quý III, nếu có thay đổi" names a time, and dropping it would be a guess.
    private static final Pattern NAMES_A_TIME = Pattern.compile(
            "\\d|\\b(?:quy(?! dinh| che| trinh)|thang|tuan|giai doan|dinh ky|truoc|(?:cham|muon) nhat|hang|i{1,3}|iv|v)\\b");

    @Override
    public Optional<Deadline> read(Words words, PhraseContext context) {
        var text = words.text();
        if (ON_DEMAND.matcher(text).find() && !NAMES_A_TIME.matcher(text).find()) {
            return Optional.of(Deadline.undated(DeadlineKind.ON_DEMAND));
        }
        if (PERIODIC.matcher(text).matches()) {
            return Optional.of(Deadline.undated(DeadlineKind.RECURRING_UNSPECIFIED));
        }
        if (OPEN.matcher(text).matches()) {
            return Optional.of(Deadline.undated(DeadlineKind.UNSPECIFIED));
        }
        return ongoing(text, context);
    }

    private static Optional<Deadline> ongoing(String text, PhraseContext context) {
        if (ALL_ALONG.matcher(text).matches()) {
            return Optional.of(Deadline.ongoing(Bounds.ofSection(context)));
        }
        var found = ONGOING.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return context.ofReport() && found.group("rest").isEmpty()
                ? Optional.of(Deadline.undated(DeadlineKind.RECURRING_UNSPECIFIED))
                : Bounds.read(found.group("rest"), context).map(Deadline::ongoing);
    }
}
