package vn.tiendo.exchange.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Media;

class WritingATableTest {

    private static final Format THINGS = new Format(
            "things",
            List.of(
                    Column.of("name", Column.Type.TEXT, "Tên", "Name"),
                    Column.of("amount", Column.Type.NUMBER, "Số lượng", "Amount")));

    private static String written(Media media, boolean withMark) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = TableWriter.to(out, media, THINGS, withMark)) {
            table.row(Arrays.asList("=cmd|' /C calc'!A0", "-5"));
            table.row(Arrays.asList(null, "1.5"));
        }
        return out.toString(UTF_8);
    }

    @Test
    void guardsTextsOfACsvAgainstFormulasButNotNumbers() throws IOException {
        assertThat(written(Media.CSV, false)).isEqualTo("name,amount\r\n'=cmd|' /C calc'!A0,-5\r\n,1.5\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@A1",
                "\tx",
                "\rx",
                "\nx",
                " =1",
                "\u00a0 =1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff201"
            })
    void marksWhateverASpreadsheetCouldTakeForAFormula(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-2", "Bắc Ninh", "'x"})
    void leavesOtherTextsAlone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    }

    @Test
    void writesAByteOrderMarkWhenAsked() throws IOException {
        assertThat(written(Media.CSV, true)).startsWith("\uFEFFname");
    }

    @Test
    void writesPlainNumbersAndNoEmptyFieldsInNdjson() throws IOException {
        assertThat(written(Media.NDJSON, false))
                .isEqualTo("{\"name\":\"=cmd|' /C calc'!A0\",\"amount\":-5}\n{\"amount\":1.5}\n");
    }
}
