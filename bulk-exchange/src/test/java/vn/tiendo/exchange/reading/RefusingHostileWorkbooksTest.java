package vn.tiendo.exchange.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.exchange.Limits;

/** Workbooks that no spreadsheet writes: small as files, and made to fill the memory or to read what is not theirs. */
class RefusingHostileWorkbooksTest {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int MANY = 3_000_000;

    @TempDir
    private Path directory;

    private Path file;
    private ZipOutputStream zip;

    @BeforeEach
    void aWorkbookWithoutItsSheet() throws IOException {
        file = directory.resolve("hostile.xlsx");
        zip = new ZipOutputStream(Files.newOutputStream(file));
        part(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE
                        + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE
                        + "styles+xml\"/><Override PartName=\"/xl/texts.xml\" ContentType=\"" + TYPE
                        + "sharedStrings+xml\"/></Types>");
        part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"sheet.xml\"/></Relationships>");
        part("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    }

    private void part(String name, String text) throws IOException {
        part(name, text.getBytes(UTF_8));
    }

    private void part(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** A part of which the middle is there so many times. */
    private void part(String name, String begin, String middle, int times, String end) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(begin.getBytes(UTF_8));
        byte[] thousand = middle.repeat(1_000).getBytes(UTF_8);
        for (int i = 0; i < times; i += 1_000) {
            zip.write(thousand);
        }
        zip.write(end.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private String lines() throws IOException {
        zip.close();
        var lines = new ByteArrayOutputStream();
        WorkbookLines.unfold(file, Limits.USUAL, lines);
        return lines.toString(UTF_8);
    }

    private void assertRefused(String code) throws IOException {
        zip.close();
        assertThat(Files.size(file)).isLessThan(3_000_000);
        assertThatThrownBy(() -> WorkbookLines.unfold(file, Limits.USUAL, OutputStream.nullOutputStream()))
                .hasMessage(code);
    }

    @Test
    void readsTheSameWorkbookWithAnHonestSheet() throws IOException {
        part("xl/sheet.xml", sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\"><v>1.50</v></c></row>"));
        part("xl/texts.xml", "<sst><si><t>mã</t></si></sst>");
        assertThat(lines()).isEqualTo("{\"s\":\"1\",\"r\":1,\"c\":[\"T:mã\",\"T:\",\"N:1.5\"]}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ1\"><v>1</v></c>",
                "<c t='n' r = 'ZZZZZZ1'><v>1</v></c>",
                "<c x=\">\" r=\"ZZZZZZ1\"><v>1</v></c>",
                "<c r=\"&#90;&#90;&#90;&#90;&#90;&#90;1\"><v>1</v></c>",
                "<!-- ' --><c r=\"ZZZZZZ1\"><v>1</v></c>"
            })
    void makesNoRoomForACellFarAway(String cell) throws IOException {
        part("xl/sheet.xml", sheet("<row r=\"1\">" + cell + "</row>"));
        assertRefused("NOT_XLSX");
    }

    @Test
    void hidesNoMarkupInAnotherEncoding() throws IOException {
        part("xl/sheet.xml", ("\ufeff" + sheet("<row><c r=\"ZZZZZZ1\"/></row>")).getBytes(UTF_16LE));
        assertRefused("NOT_XLSX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "IBM037", "UTF-7"})
    void readsNoOtherEncodingThanThoseOfSpreadsheets(String encoding) throws IOException {
        part("xl/sheet.xml", "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + sheet(""));
        assertRefused("NOT_XLSX");
    }

    @Test
    void readsNoTextWithoutEnd() throws IOException {
        part(
                "xl/sheet.xml",
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>",
                "x",
                MANY,
                "</t></is></c></row></sheetData></worksheet>");
        assertRefused("WORKBOOK_TOO_LARGE");
    }

    @Test
    void readsNoTextOfEndlessParts() throws IOException {
        part(
                "xl/sheet.xml",
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is>",
                "<t>xy</t>",
                MANY,
                "</is></c></row></sheetData></worksheet>");
        assertRefused("WORKBOOK_TOO_LARGE");
    }

    @Test
    void readsNoRowWithoutEnd() throws IOException {
        part("xl/sheet.xml", "<worksheet><sheetData><row>", "<c/>", MANY, "</row></sheetData></worksheet>");
        assertRefused("WORKBOOK_TOO_LARGE");
    }

    @Test
    void knowsTheTableOfTextsWhateverItIsCalled() throws IOException {
        part("xl/sheet.xml", sheet("<row><c t=\"s\"><v>2999999</v></c></row>"));
        part("xl/texts.xml", "<sst>", "<si><t>x</t></si>", MANY, "</sst>");
        assertRefused("WORKBOOK_TOO_LARGE");
    }

    @Test
    void takesNoSheetForTheTableOfTexts() throws IOException {
        part("xl/sheet.xml", sheet("<row><c t=\"s\"><v>0</v></c></row>"));
        part("xl/texts.xml", "<sst><row/><si><t>x</t></si></sst>");
        assertRefused("NOT_XLSX");
    }

    @ParameterizedTest
    @CsvSource({"<a>, NOT_XLSX", "<b><b/>, NOT_XLSX"})
    void goesNoDeeperThanSheetsDo(String element, String code) throws IOException {
        part("xl/sheet.xml", "<worksheet>", element, MANY / 10, "");
        assertRefused(code);
    }

    @Test
    void learnsNoNamesWithoutEnd() throws IOException {
        var names = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            names.append("<a").append(i).append("/>");
        }
        part("xl/sheet.xml", "<worksheet>" + names + "</worksheet>");
        assertRefused("WORKBOOK_TOO_LARGE");
    }

    @Test
    void looksForNoCellInEndlessRanges() throws IOException {
        part(
                "xl/sheet.xml",
                "<worksheet><sheetData>",
                "<row><c><f t=\"array\" ref=\"A1:B2\">1</f></c></row>",
                100_000,
                "</sheetData></worksheet>");
        assertRefused("WORKBOOK_TOO_LARGE");
    }

    @Test
    void readsNothingOutsideOfTheFile() throws IOException {
        var secret = Files.writeString(directory.resolve("secret"), "12345678");
        part(
                "xl/sheet.xml",
                "<!DOCTYPE worksheet [<!ENTITY outside SYSTEM \"" + secret.toUri() + "\">]>"
                        + sheet("<row>" + inline("&outside;") + "</row>"));
        assertRefused("NOT_XLSX");
    }

    @Test
    void unfoldsNoEntities() throws IOException {
        part(
                "xl/texts.xml",
                "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + "<sst><si><t>&b;</t></si></sst>");
        part("xl/sheet.xml", sheet("<row><c t=\"s\"><v>0</v></c></row>"));
        assertRefused("NOT_XLSX");
    }

    @Test
    void writesNoNumberOut() throws IOException {
        part("xl/sheet.xml", sheet("<row><c><v>1E999999999</v></c><c s=\"1\"><v>1E99</v></c></row>"));
        assertThat(lines()).isEqualTo("{\"s\":\"1\",\"r\":0,\"c\":[\"N:1E+999999999\",\"E:#\"]}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c t=\"unheard of\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>five</v></c></row>",
                "<row><c r=\"1A\"><v>5</v></c></row>",
                "<row><c><f t=\"shared\" si=\"7\"/></c></row>",
                "<row><c s=\"none\"><v>5</v></c></row>",
                "<row r=\"first\"><c><v>5</v></c></row>",
                "<row><c><v>5</v></row>"
            })
    void saysOfNonsenseThatItIsNoWorkbook(String row) throws IOException {
        part("xl/sheet.xml", sheet(row));
        assertRefused("NOT_XLSX");
    }

    @Test
    void takesATextThatIsNotInTheTableForNone() throws IOException {
        part("xl/sheet.xml", sheet("<row r=\"1\"><c t=\"s\"><v>5</v></c><c t=\"s\"><v>0</v></c></row>"));
        part("xl/texts.xml", "<sst><si><t>the only one</t></si></sst>");
        assertThat(lines()).isEqualTo("{\"s\":\"1\",\"r\":1,\"c\":[\"T:\",\"T:the only one\"]}\n");
    }

    @Test
    void readsNoneOfTwoPartsOfOneName() throws IOException {
        part("xl/sheet.xml", sheet(""));
        part("xl/Sheet.xml", sheet(""));
        assertRefused("NOT_XLSX");
    }
}
