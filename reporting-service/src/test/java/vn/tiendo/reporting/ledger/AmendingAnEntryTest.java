package vn.tiendo.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.ADMITTED;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.MEMBERS;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.RETIRED;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.WOMEN;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.YOUNG_WOMEN;
import static vn.tiendo.reporting.ledger.AdmissionIndicators.stating;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmendingAnEntryTest {

    @Test
    void aCorrectionPostsTheDifferenceToWhatStands() {
        var correction = new Correction(stating(ADMITTED, 5, WOMEN, 2), stating(ADMITTED, 3));

        assertThat(correction.objections(AdmissionIndicators.all())).isEmpty();
        assertThat(correction.postings()).containsExactly(new Posting(ADMITTED, new BigDecimal(-2), 0));
    }

    @Test
    void anIndicatorNamedForTheFirstTimeIsReportedThereby() {
        var correction = new Correction(stating(ADMITTED, 5), stating(WOMEN, 2));

        assertThat(correction.postings()).containsExactly(new Posting(WOMEN, new BigDecimal(2), 1));
    }

    @Test
    void aWholeIsNotCorrectedBelowItsPart() {
        var correction = new Correction(stating(ADMITTED, 5, WOMEN, 5), stating(ADMITTED, 4));

        assertThat(correction.objections(AdmissionIndicators.all()))
                .containsExactly(Objection.of(ADMITTED, "PART_EXCEEDS_WHOLE"));
    }

    @Test
    void wholeAndPartAreCorrectedTogether() {
        var correction = new Correction(stating(ADMITTED, 5, WOMEN, 5), stating(ADMITTED, 4, WOMEN, 4));

        assertThat(correction.objections(AdmissionIndicators.all())).isEmpty();
    }

    /** One who joined and another who left are no movement of the whole. */
    @Test
    void theMovementOfAPartOfAStockMayBeMoreThanThatOfItsWhole() {
        var correction = new Correction(stating(MEMBERS, 1, RETIRED, 1), stating(MEMBERS, 0));

        assertThat(correction.objections(AdmissionIndicators.all())).isEmpty();
    }

    @Test
    void aPartIsNotNamedWithoutAWholeThatTheEntryLacks() {
        var correction = new Correction(stating(ADMITTED, 5), stating(YOUNG_WOMEN, 1));

        assertThat(correction.objections(AdmissionIndicators.all()))
                .containsExactly(Objection.of(YOUNG_WOMEN, "PART_EXCEEDS_WHOLE"));
    }

    @Test
    void aReversalTakesEveryReportBack() {
        assertThat(Reversal.postings(stating(ADMITTED, 4, WOMEN, 1)))
                .containsExactly(
                        new Posting(ADMITTED, new BigDecimal(-4), -1), new Posting(WOMEN, new BigDecimal(-1), -1));
    }
}
