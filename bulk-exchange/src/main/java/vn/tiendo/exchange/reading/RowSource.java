package vn.tiendo.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Row;

/** The rows of a file, one after the other; memory does not grow with the file. */
public interface RowSource extends Closeable {

    /**
     * The next row, or null behind the last one.
     *
     * @throws vn.tiendo.exchange.FileRefused when the file cannot be read any further
     * @throws RowRefused when this row cannot be read; the next call goes on behind it
     */
    @Nullable
    Row next() throws IOException, RowRefused;
}
