package vn.tiendo.plans.deadline;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a phrase without what only looks different: case, tone marks, spacing, dashes, and the ways to write
 * numbers and dates. "Quý  II  năm 2026" and "QUÝ II/2026" are both {@code quy ii/2026}.
 */
final class PhraseText {
    // Only with their tone marks: without them "sáu" is "sau" (after) and "năm" the year.
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("một", "1"),
            Map.entry("hai", "2"),
            Map.entry("ba", "3"),
            Map.entry("bốn", "4"),
            Map.entry("tư", "4"),
            Map.entry("năm", "5"),
            Map.entry("sáu", "6"),
            Map.entry("bảy", "7"),
            Map.entry("bẩy", "7"),
            Map.entry("tám", "8"),
            Map.entry("chín", "9"),
            Map.entry("mười", "10"),
            Map.entry("mười một", "11"),
            Map.entry("mười hai", "12"),
            Map.entry("mười lăm", "15"),
            Map.entry("hai mươi", "20"),
            Map.entry("ba mươi", "30"));
    private static final String NUMBER_WORD = NUMBERS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .reduce((one, other) -> one + "|" + other)
            .orElseThrow();
    private static final Pattern COUNTED =
            Pattern.compile("(?<=^| )(" + NUMBER_WORD + ")(?= (?:ngày|tuần|tháng|quý|lần)(?: |$|[,.;]))");
    private static final Pattern MONTH_IN_WORDS =
            Pattern.compile("(?<=(?:^| )(?:tháng|quý) )(" + NUMBER_WORD + ")(?= năm \\d|[/,.;]|$)");

    private record Rewriting(Pattern pattern, String by) {
        static Rewriting of(String pattern, String by) {
            return new Rewriting(Pattern.compile(pattern), by);
        }

        String in(String text) {
            return pattern.matcher(text).replaceAll(by);
        }
    }

    private static final List<Rewriting> REWRITINGS = List.of(
            Rewriting.of("[\\u2010-\\u2015\\u2212]", "-"),
            Rewriting.of("[\"'“”‘’()\\[\\]]", " "),
            Rewriting.of("[;:]", ","),
            Rewriting.of("\\s+", " "),
            Rewriting.of(" ?([/,]) ?", "$1"),
            Rewriting.of(" ?- ?", "-"),
            Rewriting.of("\\bqui\\b", "quy"),
            Rewriting.of(",", ", "),
            Rewriting.of("^[ ,.]+|[ ,.]+$", ""),
            Rewriting.of("^(?:dot|lan|ky) (?:\\d+|thu \\w+),? (?=tu |trong |truoc |thang |quy |nam |den )", ""),
            Rewriting.of("\\b(\\d{1,2})[-.](\\d{1,2})[-.](\\d{1,5})\\b", "$1/$2/$3"),
            Rewriting.of("(?<![\\w/])(\\d{1,2}|i{1,3}|iv)[-.](\\d{4})\\b", "$1/$2"),
            Rewriting.of("(?<![\\d/])(\\d{1,2}) thang (\\d{1,2})(?!\\d| lan)", "$1/$2"),
            Rewriting.of(
                    "(?<![\\w/])(\\d{1,2}/\\d{1,2}|\\d{1,2}|i{1,3}|iv|v|vi),? (?:cua )?nam (\\d{2,5})\\b", "$1/$2"));

    private PhraseText() {}

    static String fold(String phrase) {
        var text = Normalizer.normalize(phrase, Form.NFC)
                .replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF]", "")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        text = inDigits(MONTH_IN_WORDS, inDigits(COUNTED, text));
        text = Normalizer.normalize(text, Form.NFD).replaceAll("\\p{M}+", "").replace('đ', 'd');
        for (var rewriting : REWRITINGS) {
            text = rewriting.in(text);
        }
        return text;
    }

    private static String inDigits(Pattern words, String text) {
        return words.matcher(text).replaceAll(found -> NUMBERS.getOrDefault(found.group(1), found.group(1)));
    }
}
