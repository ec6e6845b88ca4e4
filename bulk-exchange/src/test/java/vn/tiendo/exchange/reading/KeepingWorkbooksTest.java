package vn.tiendo.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Limits;
import vn.tiendo.http.Problem;

/** Where a workbook lies while it is read, and for how long. */
class KeepingWorkbooksTest {

    private static final long MIB = 1L << 20;

    @TempDir
    private Path temporary;

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "tests", "1.0")) {
            workbook.newWorksheet("1").value(0, 0, "code");
        }
        return bytes.toByteArray();
    }

    /** Bytes without end, and how many of them were read. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            read += length;
            return length;
        }
    }

    private static List<Path> lying() throws IOException {
        var one = WorkbookFolder.newFile();
        Files.delete(one);
        try (var all = Files.list(one.getParent())) {
            return all.filter(file -> file.toString().endsWith(".xlsx")).toList();
        }
    }

    @Test
    void refusesOneThatIsTooLargeWhileItReadsAndKeepsNothingOfIt() throws IOException {
        var endless = new Endless();
        assertThatThrownBy(() -> WorkbookFile.holding(endless, Limits.USUAL))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("FILE_TOO_LARGE");
                    assertThat(refused.arguments()).containsExactly(64L);
                });
        assertThat(endless.read).isLessThan(65 * MIB);
        assertThat(lying()).isEmpty();
    }

    @Test
    void liesThereOnlyUntilItIsOpened() throws IOException {
        var lines = new ByteArrayOutputStream();
        try (var file = WorkbookFile.holding(new ByteArrayInputStream(workbook()), Limits.USUAL)) {
            assertThat(lying()).hasSize(1);
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(lying().getFirst().getParent())))
                    .isEqualTo("rwx------");
            file.unfold(Limits.USUAL, new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    assertThat(lying()).isEmpty();
                    lines.write(one);
                }
            });
        }
        assertThat(lines.toString()).contains("code");
        assertThat(lying()).isEmpty();
    }

    @Test
    void refusesThoseThatTogetherWouldFillTheMemoryAndTakesThemLater() throws IOException {
        var open = new ArrayList<WorkbookFile>();
        try {
            open.add(WorkbookFile.holding(new ByteArrayInputStream(new byte[(int) (60 * MIB)]), Limits.USUAL));
            assertThatThrownBy(() -> WorkbookFile.holding(new Endless(), Limits.USUAL))
                    .isInstanceOfSatisfying(
                            Problem.class, busy -> assertThat(busy.code()).isEqualTo("BUSY"));
            open.add(WorkbookFile.holding(new ByteArrayInputStream(workbook()), Limits.USUAL));
        } finally {
            for (var file : open) {
                file.close();
            }
        }
        WorkbookFile.holding(new ByteArrayInputStream(new byte[(int) (60 * MIB)]), Limits.USUAL)
                .close();
    }

    @Test
    void erasesWhatAKilledProcessLeftAndNothingOfThoseThatLive() throws IOException {
        var left = Files.createDirectory(temporary.resolve("tiendo-workbooks-123"));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(left.resolve("1.xlsx"), "a name");
        var another = Files.createDirectory(temporary.resolve("of-somebody-else"));
        var living = WorkbookFolder.in(temporary);
        var beingRead = Files.writeString(living.path().resolve("2.xlsx"), "a name");

        WorkbookFolder.eraseLeftovers(temporary);

        assertThat(left).doesNotExist();
        assertThat(another).exists();
        assertThat(beingRead).exists();
    }
}
