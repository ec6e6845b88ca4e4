package vn.tiendo.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.ADMITTED;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.OWNERS;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.WOMEN;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.YOUNG_WOMEN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A correction makes the ledger what it would be had the right entry been made at once. */
class CorrectingPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCorrectionEqualsTheEntryThatShouldHaveBeen(long seed) {
        var random = new Random(seed);
        var wrong = statement(random);
        var right = statement(random);

        var corrected = new TreeMap<>(sums(posted(wrong)));
        add(corrected, new Correction(corrected, right).postings());

        assertThat(plain(corrected)).isEqualTo(plain(sums(posted(right))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whicheverOfManyCorrectionsComesLastDecides(long seed) {
        var random = new Random(seed);
        var standing = new TreeMap<>(sums(posted(statement(random))));
        var last = statement(random);
        for (int i = random.nextInt(4); i > 0; i--) {
            add(standing, new Correction(Map.copyOf(standing), statement(random)).postings());
        }
        add(standing, new Correction(Map.copyOf(standing), last).postings());
        // Said again it changes nothing.
        var again = new Correction(Map.copyOf(standing), last).postings();

        assertThat(plain(standing)).isEqualTo(plain(last));
        assertThat(again).allSatisfy(posting -> {
            assertThat(posting.quantity()).isEqualByComparingTo("0");
            assertThat(posting.made()).isZero();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aReversedEntryWasNeverMade(long seed) {
        var random = new Random(seed);
        var postings = new ArrayList<>(posted(statement(random)));
        var standing = new TreeMap<>(sums(postings));
        var correction = new Correction(Map.copyOf(standing), statement(random)).postings();
        add(standing, correction);
        postings.addAll(correction);
        postings.addAll(Reversal.postings(standing));

        assertThat(sums(postings))
                .allSatisfy((indicator, sum) -> assertThat(sum).isEqualByComparingTo("0"));
        var made = new TreeMap<UUID, Integer>();
        postings.forEach(posting -> made.merge(posting.indicatorId(), posting.made(), Integer::sum));
        assertThat(made).allSatisfy((indicator, reports) -> assertThat(reports).isZero());
    }

    /** The whole and all its parts, none more than its whole. */
    private static Map<UUID, BigDecimal> statement(Random random) {
        int whole = random.nextInt(30);
        int women = random.nextInt(whole + 1);
        return new TreeMap<>(AdmissionIndicators.stating(
                ADMITTED,
                whole,
                OWNERS,
                random.nextInt(whole + 1),
                WOMEN,
                women,
                YOUNG_WOMEN,
                random.nextInt(women + 1)));
    }

    private static List<Posting> posted(Map<UUID, BigDecimal> stated) {
        var postings = StatedPostings.of(stated, AdmissionIndicators.all());
        assertThat(postings.objections()).isEmpty();
        return postings.postings();
    }

    private static Map<UUID, BigDecimal> sums(List<Posting> postings) {
        var sums = new TreeMap<UUID, BigDecimal>();
        add(sums, postings);
        return sums;
    }

    private static void add(Map<UUID, BigDecimal> sums, List<Posting> postings) {
        postings.forEach(posting -> sums.merge(posting.indicatorId(), posting.quantity(), BigDecimal::add));
    }

    private static Map<UUID, String> plain(Map<UUID, BigDecimal> sums) {
        var plain = new TreeMap<UUID, String>();
        sums.forEach((indicator, sum) ->
                plain.put(indicator, sum.stripTrailingZeros().toPlainString()));
        return plain;
    }
}
