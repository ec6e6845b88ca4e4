package vn.tiendo.exchange.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers how a file ends: a text without a line end at its end may have been cut in its last value. */
final class FinalByte extends FilterInputStream {

    private int last = '\n';

    FinalByte(InputStream file) {
        super(file);
    }

    boolean isLineEnd() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        last = read < 0 ? last : read;
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        last = count <= 0 ? last : bytes[from + count - 1];
        return count;
    }
}
