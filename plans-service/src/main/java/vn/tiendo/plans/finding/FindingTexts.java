package vn.tiendo.plans.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import vn.tiendo.http.Language;
import vn.tiendo.plans.finding.rule.Finding;
import vn.tiendo.plans.period.Period;

/** What findings say, in both languages: dates and numbers as each of them writes them. */
@ApplicationScoped
class FindingTexts {
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    FindingTexts() {
        for (var language : Language.values()) {
            texts.put(language, read("/META-INF/tiendo/findings_" + language.tag() + ".properties"));
        }
    }

    String of(Finding finding, Language language) {
        var text = Objects.requireNonNull(texts.get(language))
                .getProperty(finding.code().name(), finding.code().name());
        for (int i = 0; i < finding.facts().size(); i++) {
            text = text.replace("{" + i + "}", written(finding.facts().get(i), language));
        }
        return text;
    }

    private static String written(Object fact, Language language) {
        return switch (fact) {
            case LocalDate day -> day(day, language);
            case Period period
            when isYear(period) -> Integer.toString(period.from().getYear());
            case Period period -> day(period.from(), language) + "–" + day(period.through(), language);
            case BigDecimal number
            when language == Language.VI -> number.toPlainString().replace('.', ',');
            case BigDecimal number -> number.toPlainString();
            default -> String.valueOf(fact);
        };
    }

    private static boolean isYear(Period period) {
        return period.equals(Period.year(period.from().getYear()));
    }

    private static String day(LocalDate day, Language language) {
        return language == Language.VI ? VIETNAMESE.format(day) : day.toString();
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
