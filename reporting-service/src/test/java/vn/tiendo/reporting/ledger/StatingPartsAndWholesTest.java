package vn.tiendo.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.ADMITTED;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.KM;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.MEMBERS;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.OWNERS;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.SHARE;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.WOMEN;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.YOUNG_WOMEN;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.stating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StatingPartsAndWholesTest {

    @Test
    void aWholeWithItsPartsPostsWhatIsStated() {
        assertThat(posted(stating(ADMITTED, 5, OWNERS, 2, WOMEN, 3)))
                .isEqualTo(stating(ADMITTED, 5, OWNERS, 2, WOMEN, 3));
    }

    @Test
    void aPartAlonePostsToEveryIndicatorAboveIt() {
        assertThat(posted(stating(YOUNG_WOMEN, 2))).isEqualTo(stating(YOUNG_WOMEN, 2, WOMEN, 2, ADMITTED, 2));
    }

    @Test
    void aPartPassesItsQuantityUpToTheFirstStatedWhole() {
        assertThat(posted(stating(ADMITTED, 9, YOUNG_WOMEN, 2)))
                .isEqualTo(stating(ADMITTED, 9, WOMEN, 2, YOUNG_WOMEN, 2));
    }

    @Test
    void partsWithinOneAnotherAreOnePart() {
        assertThat(posted(stating(WOMEN, 3, YOUNG_WOMEN, 1))).isEqualTo(stating(ADMITTED, 3, WOMEN, 3, YOUNG_WOMEN, 1));
    }

    @Test
    void severalPartsWithoutTheirWholeAreRefusedAtEachOfThem() {
        assertThat(objections(stating(OWNERS, 2, YOUNG_WOMEN, 3)))
                .containsExactlyInAnyOrder(
                        Objection.of(OWNERS, "PARTS_WITHOUT_WHOLE"), Objection.of(YOUNG_WOMEN, "PARTS_WITHOUT_WHOLE"));
    }

    @Test
    void partsMayOverlapInAStatedWhole() {
        assertThat(objections(stating(ADMITTED, 4, OWNERS, 3, WOMEN, 3))).isEmpty();
    }

    @Test
    void aPartIsNeverMoreThanTheFirstStatedWholeAboveIt() {
        assertThat(objections(stating(ADMITTED, 5, YOUNG_WOMEN, 6)))
                .containsExactly(Objection.of(YOUNG_WOMEN, "PART_EXCEEDS_WHOLE"));
        assertThat(objections(stating(ADMITTED, 5, YOUNG_WOMEN, 5))).isEmpty();
    }

    @Test
    void postingsStandInTheOrderOfTheirIndicators() {
        var postings = StatedPostings.of(stating(YOUNG_WOMEN, 2), AdmissionIndicators.all())
                .postings();

        assertThat(postings).extracting(Posting::indicatorId).containsExactly(ADMITTED, WOMEN, YOUNG_WOMEN);
    }

    @Test
    void quantitiesKeepTheDecimalsOfTheirIndicator() {
        assertThat(refusals(stating(KM, "12.5"))).isEmpty();
        assertThat(refusals(stating(KM, "12.50"))).isEmpty();
        assertThat(refusals(stating(KM, "12.55", ADMITTED, "0.5")))
                .containsExactlyInAnyOrder(
                        Objection.of(KM, "QUANTITY_SCALE", 1), Objection.of(ADMITTED, "QUANTITY_SCALE", 0));
    }

    @Test
    void whatIsNegativeOrDerivedIsNotStated() {
        assertThat(refusals(stating(ADMITTED, -1, SHARE, 85)))
                .containsExactlyInAnyOrder(
                        Objection.of(ADMITTED, "NEGATIVE_QUANTITY"), Objection.of(SHARE, "DERIVED_INDICATOR"));
    }

    @Test
    void zeroMayBeStatedAndAStockMovesEitherWay() {
        assertThat(refusals(stating(ADMITTED, 0, MEMBERS, -2))).isEmpty();
    }

    private static Map<UUID, BigDecimal> posted(Map<UUID, BigDecimal> stated) {
        return StatedPostings.of(stated, AdmissionIndicators.all()).postings().stream()
                .collect(Collectors.toMap(Posting::indicatorId, Posting::quantity));
    }

    private static List<Objection> objections(Map<UUID, BigDecimal> stated) {
        return StatedPostings.of(stated, AdmissionIndicators.all()).objections();
    }

    private static List<Objection> refusals(Map<UUID, BigDecimal> stated) {
        return StatableQuantities.objections(stated, AdmissionIndicators.all());
    }
}
