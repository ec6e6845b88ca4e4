package vn.tiendo.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReadingNdjsonTest {

    @Test
    void takesPlainNumbersWithoutALocale() throws IOException {
        var read = Files.ndjson("{\"code\":\"1\",\"amount\":1.5,\"since\":\"2025-07-01\"}\n\n{\"code\":\"2\"}\n");
        assertThat(read.rows())
                .containsExactly(
                        Arrays.asList("1", null, "2025-07-01", "1.5", null),
                        Arrays.asList("2", null, null, null, null));
    }

    @Test
    void refusesLinesThatAreNoSuchObjectsAndGoesOn() throws IOException {
        var read = Files.ndjson("""
                [1]
                {"code":"1","colour":"red"}
                {"code":"1","code":"2"}
                {"code":
                {"code":123456789012}
                {"code":{"a":1}}
                {"code":"9"}
                """);
        assertThat(read.codes())
                .containsExactly(
                        "ROW_IS_NO_OBJECT",
                        "UNKNOWN_FIELD",
                        "ROW_IS_NO_OBJECT",
                        "ROW_IS_NO_OBJECT",
                        "PERSONAL_IDENTIFIER",
                        "REQUIRED");
        assertThat(read.refused().getFirst().row()).isEqualTo(1);
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void writesNoNumberOutThatIsAsLongAsTheMemory() throws IOException {
        var read = Files.ndjson("{\"code\":\"1\",\"amount\":1e999999999}\n{\"code\":\"2\",\"amount\":1e-999999999}\n"
                + "{\"code\":\"3\",\"amount\":1e3}\n{\"code\":" + "[".repeat(2_000) + "]}\n");
        assertThat(read.codes()).containsExactly("TOO_MANY_DIGITS", "TOO_MANY_DIGITS", "ROW_IS_NO_OBJECT");
        assertThat(read.rows()).containsExactly(Arrays.asList("3", null, null, "1000", null));
    }

    @Test
    void refusesACutFile() {
        assertThatThrownBy(() -> Files.ndjson("{\"code\":\"1\"}\n{\"code\":\"2\"}"))
                .hasMessage("FILE_CUT");
    }
}
