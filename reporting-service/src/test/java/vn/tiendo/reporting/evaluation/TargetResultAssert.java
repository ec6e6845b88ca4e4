package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on a result in the words of the domain. */
final class TargetResultAssert extends AbstractAssert<TargetResultAssert, TargetResult> {

    private TargetResultAssert(TargetResult result) {
        super(result, TargetResultAssert.class);
    }

    static TargetResultAssert assertThat(TargetResult result) {
        return new TargetResultAssert(result);
    }

    TargetResultAssert is(TargetState state) {
        Assertions.assertThat(actual.state()).as("state of %s", actual).isEqualTo(state);
        return this;
    }

    TargetResultAssert isMet() {
        return is(TargetState.MET);
    }

    TargetResultAssert isMetEarly() {
        Assertions.assertThat(actual.early()).as("early").isTrue();
        return is(TargetState.MET);
    }

    TargetResultAssert isNotEarly() {
        Assertions.assertThat(actual.early()).as("early").isFalse();
        return this;
    }

    TargetResultAssert achieved(int quantity) {
        Assertions.assertThat(actual.achieved()).isEqualByComparingTo(BigDecimal.valueOf(quantity));
        return this;
    }

    TargetResultAssert hasEffective(int quantity) {
        Assertions.assertThat(actual.effective()).isEqualByComparingTo(BigDecimal.valueOf(quantity));
        return this;
    }

    TargetResultAssert shows(String percent) {
        Assertions.assertThat(actual.percent()).isNotNull();
        Assertions.assertThat(actual.percent().shown()).isEqualTo(percent);
        return this;
    }

    TargetResultAssert showsNoPercent() {
        Assertions.assertThat(actual.percent()).isNull();
        return this;
    }

    TargetResultAssert showsOver(String over) {
        Assertions.assertThat(actual.over()).isEqualTo(over);
        return this;
    }

    TargetResultAssert isReached(boolean reached) {
        Assertions.assertThat(actual.reached()).as("reached").isEqualTo(reached);
        return this;
    }
}
