package vn.tiendo.plans.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.cascade.UnitPart.Conformity;

class UnitPartTest {

    @ParameterizedTest(name = "given \"{0}\", sets {1}: {2}")
    @CsvSource({
        "120, 120, AS_ALLOCATED",
        "120, 120.0, AS_ALLOCATED",
        "120, 121, ABOVE_ALLOCATION",
        "120, 119, BELOW_ALLOCATION",
        "0, 0, AS_ALLOCATED",
        "0, 1, ABOVE_ALLOCATION",
        "1-2, 2, NOT_ALLOCATED",
        "'', 5, NOT_ALLOCATED",
        "-, 5, NOT_ALLOCATED",
        "120, , NOT_CARRIED_OUT"
    })
    void theFiveMeaningsOfACellAreKeptApart(String cell, @Nullable BigDecimal set, Conformity conformity) {
        var part = new UnitPart(new UUID(0, 1), Quota.stored(cell), null, null, set);

        assertThat(part.conformity()).isEqualTo(conformity);
    }
}
