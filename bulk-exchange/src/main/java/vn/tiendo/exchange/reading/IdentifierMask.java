package vn.tiendo.exchange.reading;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Blacks out whole tokens of twelve digits on the way to where a file is kept: a person's number is never stored, and
 * its cell is refused when it is read. The last group of a UUID is none.
 */
public final class IdentifierMask extends FilterOutputStream {

    static final String MASK = "************";
    private static final int DIGITS = 12;
    private static final int UUID_BEFORE = 24;
    private static final int HELD_BACK = 64;

    private final byte[] window = new byte[64 * 1024 + HELD_BACK];
    private int filled;

    /** The length of the digits just read; negative while they are part of a longer word. */
    private int run;

    private boolean inWord;

    public IdentifierMask(OutputStream kept) {
        super(kept);
    }

    @Override
    public void write(int b) throws IOException {
        take((byte) b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; at++) {
            take(bytes[at]);
        }
    }

    private void take(byte b) throws IOException {
        boolean digit = b >= '0' && b <= '9';
        boolean word = digit || b < 0 || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
        if (digit && (!inWord || run > 0)) {
            run++;
        } else {
            endRun(word);
        }
        inWord = word;
        if (filled == window.length) {
            release(filled - HELD_BACK);
        }
        window[filled++] = b;
    }

    private void endRun(boolean wordGoesOn) {
        if (run == DIGITS && !wordGoesOn && !endsUuid()) {
            Arrays.fill(window, filled - DIGITS, filled, (byte) '*');
        }
        run = 0;
    }

    private boolean endsUuid() {
        int start = filled - DIGITS - UUID_BEFORE;
        if (start < 0) {
            return false;
        }
        for (int at = 0; at < UUID_BEFORE; at++) {
            boolean dash = at == 8 || at == 13 || at == 18 || at == 23;
            byte b = window[start + at];
            if (dash ? b != '-' : Character.digit(b, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void release(int count) throws IOException {
        out.write(window, 0, count);
        System.arraycopy(window, count, window, 0, filled - count);
        filled -= count;
    }

    /** The last token is complete: nothing follows. */
    public void finish() throws IOException {
        endRun(false);
        release(filled);
        out.flush();
    }

    @Override
    public void flush() throws IOException {
        // What is held back may still be part of a token.
        out.flush();
    }

    @Override
    public void close() throws IOException {
        finish();
        out.close();
    }
}
