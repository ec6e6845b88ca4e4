package vn.tiendo.e2e.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files with the number in a cell, in a header, in the name of a sheet. */
final class PlantedFiles {

    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private PlantedFiles() {}

    /** @param columns of a file that the operation takes */
    static List<byte[]> of(String mediaType, List<String> columns, String number) {
        return switch (mediaType) {
            case "text/csv" -> csv(columns, number);
            case "application/x-ndjson" -> ndjson(columns, number);
            default ->
                List.of(
                        workbook("Sheet", columns, number),
                        workbook(number, columns, "x"),
                        workbook("S", List.of(number), "x"));
        };
    }

    private static List<byte[]> csv(List<String> columns, String number) {
        var header = String.join(",", columns);
        var row = String.join(",", columns.stream().map(column -> number).toList());
        var spaced = String.join(
                ",", columns.stream().map(column -> "\u00a0“" + number + "”").toList());
        return List.of(
                (header + "\n" + row + "\n").getBytes(UTF_8),
                (header + "\n" + spaced + "\n").getBytes(UTF_8),
                (header + "," + number + "\n" + row + ",x\n").getBytes(UTF_8),
                (header + "\n" + number).getBytes(UTF_8));
    }

    private static List<byte[]> ndjson(List<String> columns, String number) {
        var fields = columns.stream()
                .map(column -> "\"" + column + "\":\"" + number + "\"")
                .toList();
        return List.of(
                ("{" + String.join(",", fields) + "}\n").getBytes(UTF_8),
                ("{\"" + number + "\":1}\n").getBytes(UTF_8),
                (number + "\n").getBytes(UTF_8));
    }

    private static byte[] workbook(String sheet, List<String> columns, String number) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                    </Types>""");
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(SHEET, DOCUMENT, sheet));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"%s\"><sheetData>%s%s</sheetData></worksheet>"
                            .formatted(
                                    SHEET,
                                    row(1, columns),
                                    row(
                                            2,
                                            columns.stream()
                                                    .map(column -> number)
                                                    .toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(RELATIONS, DOCUMENT, type, target);
    }

    private static String row(int number, List<String> cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int at = 0; at < cells.size(); at++) {
            row.append(
                    "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + at, number, cells.get(at)));
        }
        return row.append("</row>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(UTF_8));
        zip.closeEntry();
    }
}
