package vn.tiendo.exchange.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Column.Type;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;
import vn.tiendo.exchange.Rejection;

/** Files of things, as people send them, and what is read of them. */
final class Files {

    static final Format THINGS = new Format(
            "things",
            List.of(
                    Column.of("code", Type.CODE, "Mã", "Code").must(),
                    Column.of("name", Type.TEXT, "Tên", "Name"),
                    Column.of("since", Type.DATE, "Từ ngày", "Since"),
                    Column.of("amount", Type.NUMBER, "Số lượng", "Amount"),
                    Column.oneOf(List.of("BIG", "SMALL"), "size", "Cỡ", "Size")));

    /** What came of a file: the values of its good rows, and what was refused. */
    record ReadFile(List<List<String>> rows, List<Rejection> refused) {
        List<String> codes() {
            return refused.stream().map(Rejection::code).toList();
        }
    }

    private Files() {}

    static ReadFile csv(String text) throws IOException {
        return read(Media.CSV, Notation.UNDECLARED, text.getBytes(UTF_8));
    }

    static ReadFile csv(Notation notation, String text) throws IOException {
        return read(Media.CSV, notation, text.getBytes(UTF_8));
    }

    static ReadFile ndjson(String text) throws IOException {
        return read(Media.NDJSON, Notation.UNDECLARED, text.getBytes(UTF_8));
    }

    /** As an upload is kept, and then read. */
    static ReadFile read(Media media, Notation notation, byte[] sent) throws IOException {
        var kept = new ByteArrayOutputStream();
        try (var mask = new IdentifierMask(kept)) {
            var checked = new Utf8Check(mask);
            checked.write(sent);
            checked.finish();
        }
        return readKept(media, notation, kept.toByteArray());
    }

    static ReadFile readKept(Media media, Notation notation, byte[] kept) throws IOException {
        var rows = new ArrayList<List<String>>();
        var refused = new ArrayList<Rejection>();
        var cells = new CellReader(THINGS, notation, Limits.USUAL);
        try (var source = RowSources.open(media, new ByteArrayInputStream(kept), THINGS, Limits.USUAL)) {
            boolean more = true;
            while (more) {
                try {
                    var row = source.next();
                    more = row != null;
                    var values = row == null ? null : cells.read(row, refused::add);
                    if (values != null) {
                        rows.add(java.util.Arrays.asList(values));
                    }
                } catch (RowRefused e) {
                    refused.add(e.rejection());
                }
            }
        }
        return new ReadFile(rows, refused);
    }
}
