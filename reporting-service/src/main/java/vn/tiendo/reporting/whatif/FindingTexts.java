package vn.tiendo.reporting.whatif;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Properties;
import vn.tiendo.reporting.calendar.Period;

/** What findings say in one language: dates and numbers as it writes them. */
final class FindingTexts {

    static final FindingTexts VIETNAMESE = new FindingTexts("vi", DateTimeFormatter.ofPattern("dd/MM/uuuu"), ',');
    static final FindingTexts ENGLISH = new FindingTexts("en", DateTimeFormatter.ISO_LOCAL_DATE, '.');

    private final Properties texts;
    private final DateTimeFormatter days;
    private final char decimalSign;

    private FindingTexts(String language, DateTimeFormatter days, char decimalSign) {
        this.texts = read("/META-INF/tiendo/what-if-findings_" + language + ".properties");
        this.days = days;
        this.decimalSign = decimalSign;
    }

    String of(Finding finding) {
        var text = texts.getProperty(finding.code().name(), finding.code().name());
        for (int i = 0; i < finding.facts().size(); i++) {
            text = text.replace("{" + i + "}", written(finding.facts().get(i)));
        }
        return text;
    }

    private String written(Object fact) {
        return switch (fact) {
            case LocalDate day -> days.format(day);
            case Period period
            when period.equals(Period.year(period.from().getYear())) ->
                Integer.toString(period.from().getYear());
            case Period period -> days.format(period.from()) + "–" + days.format(period.through());
            case BigDecimal number -> plain(number).replace('.', decimalSign);
            default -> String.valueOf(fact);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Properties read(String resource) {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(FindingTexts.class.getResourceAsStream(resource));
                var reader = new InputStreamReader(stream, UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
