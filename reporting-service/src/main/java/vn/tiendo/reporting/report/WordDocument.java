package vn.tiendo.reporting.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A word-processing document (OOXML) of paragraphs and tables, no more than a report needs. The same calls, the same bytes. */
final class WordDocument {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPES = XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONSHIPS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    WordDocument() {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartElement("w", "document", W);
            xml.writeNamespace("w", W);
            xml.writeStartElement("w", "body", W);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A paragraph. */
    void paragraph(String words, boolean bold, boolean centred) {
        write(() -> {
            xml.writeStartElement("w", "p", W);
            if (centred) {
                xml.writeStartElement("w", "pPr", W);
                property("jc", "center");
                xml.writeEndElement();
            }
            run(words, bold);
            xml.writeEndElement();
        });
    }

    /** A table with lines; the first row is its heading. */
    void table(List<List<String>> rows) {
        write(() -> {
            xml.writeStartElement("w", "tbl", W);
            borders();
            grid(rows.getFirst().size());
            for (int row = 0; row < rows.size(); row++) {
                xml.writeStartElement("w", "tr", W);
                for (var cell : rows.get(row)) {
                    xml.writeStartElement("w", "tc", W);
                    xml.writeStartElement("w", "p", W);
                    run(cell, row == 0);
                    xml.writeEndElement();
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    /** Ends the document. */
    void writeTo(OutputStream out) throws IOException {
        write(() -> {
            xml.writeEndElement();
            xml.writeEndElement();
            xml.flush();
        });
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, "[Content_Types].xml", TYPES);
        add(zip, "_rels/.rels", RELATIONSHIPS);
        add(zip, "word/document.xml", XML + text);
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void run(String words, boolean bold) throws XMLStreamException {
        xml.writeStartElement("w", "r", W);
        if (bold) {
            xml.writeStartElement("w", "rPr", W);
            xml.writeEmptyElement("w", "b", W);
            xml.writeEndElement();
        }
        xml.writeStartElement("w", "t", W);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(words);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void borders() throws XMLStreamException {
        xml.writeStartElement("w", "tblPr", W);
        xml.writeStartElement("w", "tblBorders", W);
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.writeEmptyElement("w", side, W);
            xml.writeAttribute("w", W, "val", "single");
            xml.writeAttribute("w", W, "sz", "4");
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void grid(int columns) throws XMLStreamException {
        xml.writeStartElement("w", "tblGrid", W);
        for (int column = 0; column < columns; column++) {
            xml.writeEmptyElement("w", "gridCol", W);
        }
        xml.writeEndElement();
    }

    private void property(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("w", name, W);
        xml.writeAttribute("w", W, "val", value);
    }

    private static void write(Writing part) {
        try {
            part.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // it is written into memory
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws XMLStreamException;
    }
}
