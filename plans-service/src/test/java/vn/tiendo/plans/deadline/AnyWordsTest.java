package vn.tiendo.plans.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plans.deadline.PhraseReading.Understood;
import vn.tiendo.plans.period.Period;

/** Whatever the words: they are read or not, and what is read can be unrolled. */
class AnyWordsTest {
    private static final List<String> VOCABULARY = List.of(
            "trước",
            "trong",
            "từ",
            "đến",
            "hết",
            "chậm nhất",
            "là",
            "ngày",
            "tuần",
            "tháng",
            "quý",
            "năm",
            "hằng",
            "định kỳ",
            "6 tháng",
            "đầu",
            "giữa",
            "cuối",
            "thường xuyên",
            "có thể",
            "ngày làm việc",
            "kể từ",
            "ban hành",
            "giai đoạn",
            "và",
            ",",
            "/",
            "-",
            "0",
            "2",
            "7",
            "12",
            "31",
            "32",
            "99",
            "II",
            "V",
            "2026",
            "2024",
            "24",
            "15/7/2026",
            "31/02",
            "30/6",
            "tháng 9/2026",
            "quý III",
            "thứ sáu",
            "một lần",
            "nếu có",
            "hoàn thành",
            "nay",
            "sau",
            "nửa",
            "10 ngày",
            "thứ hai");
    private static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20260421, 42_000_017L})
    void areReadOrNotButNeverFail(long seed) {
        var random = new Random(seed);
        var contexts = List.of(
                PhraseContext.NONE,
                PhraseContext.ofPlan(PERIOD, LocalDate.of(2026, 4, 15)),
                PhraseContext.ofPlan(PERIOD, null).in(Period.year(2027)).ofReports());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 20_000; i++) {
                var phrase = phrase(random);
                if (DeadlinePhrases.read(phrase, contexts.get(i % 3)) instanceof Understood understood) {
                    assertThat(understood.deadline().rawVi()).isEqualTo(phrase);
                    Occurrences.of(understood.deadline(), PERIOD);
                }
            }
        });
    }

    private static String phrase(Random random) {
        return IntStream.range(0, 1 + random.nextInt(7))
                .mapToObj(word -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : "  "));
    }
}
