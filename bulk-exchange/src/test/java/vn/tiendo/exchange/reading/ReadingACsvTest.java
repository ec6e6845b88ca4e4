package vn.tiendo.exchange.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;

class ReadingACsvTest {

    @Test
    void takesColumnsByNameOrLabelInAnyOrder() throws IOException {
        var read = Files.csv("\uFEFFTên,code,size\nMột,007,big\n,8,\n");
        assertThat(read.rows())
                .containsExactly(
                        Arrays.asList("007", "Một", null, null, "BIG"), Arrays.asList("8", null, null, null, null));
    }

    @Test
    void takesSemicolonsAndQuotedTexts() throws IOException {
        var read = Files.csv("code;name\r\n1;\"Một; hai\"\"\nba\"\r\n");
        assertThat(read.rows()).containsExactly(Arrays.asList("1", "Một; hai\"\nba", null, null, null));
    }

    @Test
    void normalisesAndCleansTexts() throws IOException {
        var decomposed = Normalizer.normalize("Lộc Thạnh", Normalizer.Form.NFD);
        var read = Files.csv("code,name\n1,\u200B" + decomposed.replace(' ', '\u00A0') + "\n");
        assertThat(read.rows().getFirst().get(1)).isEqualTo("Lộc Thạnh");
    }

    @ParameterizedTest
    @CsvSource({
        "VI, '1.234,5', 1234.5",
        "EN, '1,234.5', 1234.5",
        "VI, '1.234', 1234",
        "EN, '1.234', 1.234",
        "UNDECLARED, 1234, 1234"
    })
    void takesNumbersAsDeclared(Notation notation, String written, String number) throws IOException {
        var read = Files.csv(notation, "code,amount\n1,\"" + written + "\"\n");
        assertThat(read.rows().getFirst().get(3)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "UNDECLARED, '1.234', NUMBER_NEEDS_LOCALE",
        "UNDECLARED, '1,5', NUMBER_NEEDS_LOCALE",
        "VI, '1,234.5', NUMBER_UNREADABLE",
        "EN, '12.34.5', NUMBER_UNREADABLE"
    })
    void refusesNumbersThatCouldMeanSomethingElse(Notation notation, String written, String code) throws IOException {
        assertThat(Files.csv(notation, "code,amount\n1,\"" + written + "\"\n").codes())
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"01/07/2025, 2025-07-01", "1/7/2025, 2025-07-01", "2025-07-01, 2025-07-01"})
    void takesDates(String written, String day) throws IOException {
        assertThat(Files.csv("code,since\n1," + written + "\n")
                        .rows()
                        .getFirst()
                        .get(2))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "01/07/25, YEAR_OF_TWO_DIGITS",
        "31/02/2025, DATE_UNREADABLE",
        "07/2025, DATE_UNREADABLE",
        "01/01/0001, DATE_UNREADABLE"
    })
    void refusesOtherDates(String written, String code) throws IOException {
        assertThat(Files.csv("code,since\n1," + written + "\n").codes()).containsExactly(code);
    }

    @Test
    void saysEverythingThatIsWrongWithARowAtOnce() throws IOException {
        var read = Files.csv("code,since,amount,size\n,1/7/25,\"1,5\",huge\n2,,,\n");
        assertThat(read.codes()).containsExactly("REQUIRED", "YEAR_OF_TWO_DIGITS", "NUMBER_NEEDS_LOCALE", "NOT_ONE_OF");
        assertThat(read.refused()).extracting("row").containsOnly(2L);
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void neverKeepsNorRepeatsAPersonsNumber() throws IOException {
        var read = Files.csv("code,name\n012345678901,a\n2,so 012345678901\n3,0123456789012\n");
        assertThat(read.codes()).containsExactly("PERSONAL_IDENTIFIER", "PERSONAL_IDENTIFIER");
        assertThat(read.refused().toString()).doesNotContain("012345678901");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void goesOnBehindARowWithTooManyCells() throws IOException {
        var read = Files.csv("code,name\n1,a,b\n2,c\n");
        assertThat(read.codes()).containsExactly("WRONG_NUMBER_OF_CELLS");
        assertThat(read.rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,name\n1,a\n2,b", "code,name\n1,a\n2,\"b", ""})
    void refusesAFileThatIsCutOrEmpty(String text) {
        assertThatThrownBy(() -> Files.csv(text)).isInstanceOf(FileRefused.class);
    }

    @Test
    void refusesAColumnThatItDoesNotKnow() {
        assertThatThrownBy(() -> Files.csv("code,colour\n1,red\n")).hasMessage("UNKNOWN_COLUMN");
        assertThatThrownBy(() -> Files.csv("name\na\n")).hasMessage("MISSING_COLUMN");
        assertThatThrownBy(() -> Files.csv("code,Mã\n1,2\n")).hasMessage("REPEATED_COLUMN");
    }

    @Test
    void refusesTwoHundredColumnsTooMany() {
        var names = IntStream.range(0, 205).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        assertThatThrownBy(() -> Files.csv(names + "\n")).hasMessage("TOO_MANY_COLUMNS");
    }

    @Test
    void refusesBytesOfOldEncodings() {
        var tcvn3 = "code,name\n1,C\u00AB ty Tr\u00B8ch nhi\u00D6m\n".getBytes(ISO_8859_1);
        assertThatThrownBy(() -> Files.read(Media.CSV, Notation.VI, tcvn3))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("NOT_UTF8");
                    assertThat(refused.arguments()).isEqualTo(List.of(14L));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C«ng ty Tr¸ch nhiÖm h÷u h¹n",
                "C«ng ty cæ phÇn",
                "Coâng ty Traùch nhieäm höõu haïn",
                "Tænh Ñoàng Nai, thò xaõ Long Khaùnh"
            })
    void refusesTextsOfOldEncodingsInUnicode(String text) throws IOException {
        assertThat(Files.csv("code,name\n1,\"" + text + "\"\n").codes()).containsExactly("LEGACY_ENCODING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công ty Trách nhiệm hữu hạn",
                "Citroën Việt Nam",
                "Müller & Söhne GmbH",
                "Brand® Cà phê",
                "Xã Hoà Tiến",
                "São Paulo Comércio",
                "Ba Na - Suối Mơ",
                "TÂN ÂU"
            })
    void takesNamesOfAllKinds(String text) throws IOException {
        assertThat(Files.csv("code,name\n1,\"" + text + "\"\n").codes()).isEmpty();
    }

    @Test
    void takesOffTheGuardAgainstFormulas() throws IOException {
        assertThat(Files.csv("code,name\n1,'=1+1\n").rows().getFirst().get(1)).isEqualTo("=1+1");
    }
}
