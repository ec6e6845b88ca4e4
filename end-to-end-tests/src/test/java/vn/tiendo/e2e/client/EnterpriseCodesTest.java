package vn.tiendo.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

class EnterpriseCodesTest {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3, 1};

    @RepeatedTest(50)
    void theLastDigitChecksTheOthers() {
        var code = EnterpriseCodes.fresh();

        assertThat(code).hasSize(10).containsOnlyDigits();
        // check = 10 − sum mod 11, so that sum and check make 10 modulo 11.
        assertThat(IntStream.range(0, 10)
                                .map(i -> WEIGHTS[i] * (code.charAt(i) - '0'))
                                .sum()
                        % 11)
                .isEqualTo(10);
    }
}
