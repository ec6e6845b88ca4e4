package vn.tiendo.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Fails as soon as more has been read than may be there. */
public final class BoundedStream extends FilterInputStream {
    private final long most;
    private final Supplier<? extends RuntimeException> refusal;
    private long count;

    /** @param most bytes */
    public BoundedStream(InputStream in, long most, Supplier<? extends RuntimeException> refusal) {
        super(in);
        this.most = most;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        add(Math.max(0, read));
        return read;
    }

    /** How many bytes have been read. */
    public long count() {
        return count;
    }

    private void add(int more) {
        count += more;
        if (count > most) {
            throw refusal.get();
        }
    }
}
