package vn.tiendo.exchange.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierMaskTest {
    private static final String NUMBER = "0240" + "00000001";

    @ParameterizedTest
    @ValueSource(strings = {"%s", "a,%s,b", "“%s”", "số\u00a0%s\u00a0và", "(%s)", "x\u2003%s.", "–%s–", "CCCD:%s\r\n"})
    void blacksOutAWholeTokenWhateverStandsAroundIt(String around) throws IOException {
        var kept = masked(around.formatted(NUMBER));

        assertThat(kept).isEqualTo(around.formatted(IdentifierMask.MASK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0197c1a2-5d4e-7b3a-9f61-012345678901",
                "a012345678901",
                "ấ012345678901",
                "012345678901ấ",
                "0123456789012",
                "01234567890",
                "²012345678901"
            })
    void leavesWhatIsNoTokenOfTwelveDigits(String text) throws IOException {
        assertThat(masked(text)).isEqualTo(text);
    }

    @Test
    void seesDigitsOfAnotherScriptAndThroughInvisibleMarks() throws IOException {
        assertThat(masked("số ０２４００００００００１ hết")).matches("số \\*{36} hết");
        assertThat(masked("0240\u200b0000\ufeff0001")).matches("\\*{12,}");
    }

    @Test
    void seesANumberBehindMoreThanItHoldsAtOnce() throws IOException {
        var filler = "x ".repeat(70_000);

        assertThat(masked(filler + NUMBER + " " + filler)).isEqualTo(filler + IdentifierMask.MASK + " " + filler);
        assertThat(masked(filler + "y".repeat(65_590) + " " + NUMBER)).endsWith(" " + IdentifierMask.MASK);
    }

    private static String masked(String text) throws IOException {
        var kept = new ByteArrayOutputStream();
        try (var mask = new IdentifierMask(kept)) {
            mask.write(text.getBytes(UTF_8));
        }
        return kept.toString(UTF_8);
    }
}
