package vn.tiendo.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Limits;

/** Looks at a workbook before anything reads it: a small ZIP file can grow to fill a disk or a memory. */
final class WorkbookCheck {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private WorkbookCheck() {}

    /** Refuses what is no workbook, a cut one, and one that is larger inside than allowed; what it says of itself does not count. */
    static void check(Path file, Limits limits) throws IOException {
        requireZip(file);
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                throw new FileRefused("WORKBOOK_TOO_LARGE");
            }
            long left = limits.inflatedBytes();
            var names = new HashSet<String>();
            for (var entry : Collections.list(zip.entries())) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    // Which of the two would be read?
                    throw new FileRefused("NOT_XLSX");
                }
                left -= inflated(zip, entry, left, limits);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new FileRefused("NOT_XLSX");
            }
        } catch (ZipException e) {
            throw new FileRefused("FILE_CUT");
        }
    }

    private static void requireZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (!java.util.Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
                throw new FileRefused("NOT_XLSX");
            }
        }
    }

    private static long inflated(ZipFile zip, ZipEntry entry, long limit, Limits limits) throws IOException {
        var markup = new MarkupCheck(limits);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = new byte[64 * 1024];
            long all = 0;
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                all += count;
                if (all > limit) {
                    throw new FileRefused("WORKBOOK_TOO_LARGE");
                }
                markup.take(bytes, count);
            }
            return all;
        }
    }
}
