package vn.tiendo.plans.deadline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often: "hằng tháng", "6 tháng một lần", "quý, 6 tháng, năm" (the most frequent of them, which the others fall on).
 *
 * @param rest the words that are left without it
 */
record Every(Unit unit, int interval, String rest) {

    enum Unit {
        DAY("DAILY", Precision.DAY),
        WEEK("WEEKLY", Precision.WEEK),
        MONTH("MONTHLY", Precision.MONTH),
        YEAR("YEARLY", Precision.YEAR);

        private final String frequency;
        private final Precision precision;

        Unit(String frequency, Precision precision) {
            this.frequency = frequency;
            this.precision = precision;
        }
    }

    private static final String UNIT = "(?<unit>ngay|tuan|thang|quy|nam)\\b";
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile(
                    "(?:theo )?(?:dinh ky |thuong xuyen,? )?(?:hang|moi|tung) " + UNIT + "(?: 1 lan)?(?<count>)"),
            Pattern.compile("(?:dinh ky )?(?:cu |moi )?(?:(?<count>\\d{1,2}) )?" + UNIT + "(?: |/)(?:1 )?lan"),
            Pattern.compile("dinh ky (?:moi )?(?<count>\\d{1,2}) " + UNIT),
            Pattern.compile("dinh ky (?:theo )?" + UNIT + "(?<count>)"),
            Pattern.compile("thuong (?<unit>nien)\\b(?<count>)"));
    private static final Pattern SEVERAL = Pattern.compile(
            "(?:dinh ky )?(?:(?:hang |moi )?(?:thang|quy|\\d{1,2} thang(?: dau nam)?|(?:ca |1 )?nam)(?:, va |, | va |$)){2,}");
    private static final Pattern MONTH_OF_QUARTER = Pattern.compile(
            "thang (dau|cuoi)(?: tien| cung)?(?: cua)?(?: moi| hang)? quy(?: sau| tiep theo| ke tiep)?(?! (?:[iv]+\\b|\\d))");

    static Optional<Every> read(String words) {
        if (SEVERAL.matcher(words).matches()) {
            return Optional.of(mostFrequent(words));
        }
        var text = MONTH_OF_QUARTER.matcher(words).replaceFirst("thang $1 hang quy");
        return MARKS.stream()
                .map(mark -> mark.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> of(
                        found.group("unit"),
                        count(found.group("count")),
                        text.substring(0, found.start()) + text.substring(found.end())));
    }

    private static Every mostFrequent(String words) {
        if (words.matches("(?:.*[, ])?(?<!\\d )thang.*")) {
            return new Every(Unit.MONTH, 1, "");
        }
        return words.contains("quy") ? new Every(Unit.MONTH, 3, "") : new Every(Unit.MONTH, 6, "");
    }

    private static int count(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 1 : Math.max(1, Integer.parseInt(digits));
    }

    private static Every of(String unit, int count, String rest) {
        var left = rest.replaceAll("^[, ]+|[, ]+$|(?<= ) +", "");
        return switch (unit) {
            case "ngay" -> new Every(Unit.DAY, count, left);
            case "tuan" -> new Every(Unit.WEEK, count, left);
            case "thang" ->
                count % 12 == 0 ? new Every(Unit.YEAR, count / 12, left) : new Every(Unit.MONTH, count, left);
            case "quy" -> new Every(Unit.MONTH, 3 * count, left);
            default -> new Every(Unit.YEAR, count, left);
        };
    }

    boolean isQuarterly() {
        return unit == Unit.MONTH && interval == 3;
    }

    boolean isEach(Unit wanted) {
        return unit == wanted && interval == 1;
    }

    Precision precision() {
        if (unit != Unit.MONTH) {
            return unit.precision;
        }
        return switch (interval) {
            case 3 -> Precision.QUARTER;
            case 6 -> Precision.HALF;
            default -> Precision.MONTH;
        };
    }

    /** The rule of RFC 5545 without days. */
    String rule() {
        return "FREQ=" + unit.frequency + (interval == 1 ? "" : ";INTERVAL=" + interval);
    }
}
