package vn.tiendo.plans.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.plans.statement.Refused;

class PartOfAnIndicatorTest {

    private static IndicatorTerms indicator(IndicatorKind kind, int scale) {
        return new IndicatorTerms(
                UUID.randomUUID(),
                "MEMBERS",
                "Đảng viên",
                "Members",
                null,
                kind,
                scale,
                Aggregation.SUM,
                IndicatorSource.REPORTED,
                null,
                null,
                null);
    }

    @Test
    void aFlowIsPartOfAFlow() {
        var part = indicator(IndicatorKind.FLOW, 0);
        assertThat(part.asPartOf(indicator(IndicatorKind.FLOW, 0))).isSameAs(part);
    }

    @Test
    void nothingElseIsPartOfAnything() {
        for (var kind : new IndicatorKind[] {IndicatorKind.STOCK, IndicatorKind.RATIO}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> indicator(kind, 0).asPartOf(indicator(IndicatorKind.FLOW, 0)))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("PART_OF_FLOW_ONLY"));
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> indicator(IndicatorKind.FLOW, 0).asPartOf(indicator(kind, 0)));
        }
    }

    @Test
    void aPartCountsInNoFinerStepsThanItsWhole() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> indicator(IndicatorKind.FLOW, 1).asPartOf(indicator(IndicatorKind.FLOW, 0)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("PART_SCALE"));
    }
}
