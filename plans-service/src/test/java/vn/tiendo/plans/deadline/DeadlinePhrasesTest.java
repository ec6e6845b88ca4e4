package vn.tiendo.plans.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.plans.deadline.PhraseReading.NotUnderstood;
import vn.tiendo.plans.deadline.PhraseReading.Understood;
import vn.tiendo.plans.period.Period;

/** Phrases and their normal forms, in {@code deadline/phrases.txt}. */
class DeadlinePhrasesTest {
    private static final Map<String, PhraseContext> PLANS = Map.of(
            "dong-nai", PhraseContext.ofPlan(days("2026-01-01/2030-12-31"), LocalDate.of(2026, 4, 15)),
            "tan-yen", PhraseContext.ofPlan(days("2023-01-01/2030-12-31"), null),
            "hung-yen", PhraseContext.ofPlan(days("2024-01-01/2024-12-31"), LocalDate.of(2024, 2, 5)),
            "bac-ninh", PhraseContext.ofPlan(days("2023-01-01/2025-08-31"), LocalDate.of(2023, 8, 13)),
            "nam-dinh", PhraseContext.ofPlan(days("2021-09-01/2025-12-31"), LocalDate.of(2021, 9, 24)),
            "one-year", PhraseContext.ofPlan(days("2026-01-01/2026-12-31"), LocalDate.of(2026, 1, 15)),
            "-", PhraseContext.NONE);

    /** A line of the table; a cell "-" is absent. */
    record Line(String where, String phrase, String kind, List<String> cells) {

        static Line of(String text) {
            var cells = Arrays.stream(text.split("\\|")).map(String::strip).toList();
            return new Line(cells.get(0), cells.get(1), cells.get(2), cells.subList(3, cells.size()));
        }

        /** A plan, perhaps a section of it, and whether it is about a report: {@code nam-dinh 2022-01-01/2022-06-30 report}. */
        PhraseContext context() {
            var parts = where.split(" ");
            var context = Objects.requireNonNull(PLANS.get(parts[0]));
            for (var part : parts) {
                context = part.contains("/") ? context.in(days(part)) : context;
                context = part.equals("report") ? context.ofReports() : context;
            }
            return context;
        }

        boolean isRefused() {
            return kind.startsWith("!");
        }

        @Override
        public String toString() {
            return where + ": " + phrase;
        }
    }

    static Stream<Line> understood() throws IOException {
        return lines().filter(line -> !line.isRefused());
    }

    static Stream<Line> refused() throws IOException {
        return lines().filter(Line::isRefused);
    }

    private static Stream<Line> lines() throws IOException {
        try (InputStream table = DeadlinePhrasesTest.class.getResourceAsStream("/deadline/phrases.txt")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void understood(Line line) {
        assertThat(DeadlinePhrases.read(line.phrase(), line.context()))
                .isInstanceOfSatisfying(Understood.class, reading -> {
                    assertThat(written(reading.deadline()))
                            .isEqualTo(line.kind() + " | " + String.join(" | ", line.cells()));
                    assertThat(reading.deadline().rawVi()).isEqualTo(line.phrase());
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(Line line) {
        assertThat(DeadlinePhrases.read(line.phrase(), line.context()))
                .isEqualTo(new NotUnderstood(PhraseReason.valueOf(line.kind().substring(1))));
    }

    @Test
    void theTableHoldsEveryKindAndEveryReason() throws IOException {
        var kinds = lines().map(line -> line.kind().replace("!", "")).collect(Collectors.toSet());

        assertThat(kinds).contains(names(DeadlineKind.values())).contains(names(PhraseReason.values()));
        assertThat(lines()).hasSizeGreaterThan(120);
    }

    private static String[] names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private static String written(Deadline own) {
        return Stream.of(
                        own.kind(),
                        own.notBefore(),
                        own.due(),
                        own.dueInclusive(),
                        own.lastAcceptableDay(),
                        own.precision(),
                        own.recurrence(),
                        own.until())
                .map(DeadlinePhrasesTest::cell)
                .collect(Collectors.joining(" | "));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static Period days(String text) {
        var ends = text.split("/");
        return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }
}
