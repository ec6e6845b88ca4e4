package vn.tiendo.exchange.reading;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Blacks out whole tokens of twelve digits on the way to where a file is kept: a person's number is never stored, and
 * its cell is refused when it is read. The last group of a UUID is none. A token is what it is once texts are clean:
 * digits of any script, marks that nobody sees between them, any space or quotation mark around them.
 */
public final class IdentifierMask extends FilterOutputStream {

    static final String MASK = "************";
    private static final int DIGITS = 12;
    private static final int UUID_BEFORE = 24;
    private static final int HELD_BACK = 64;

    private final byte[] window = new byte[64 * 1024 + HELD_BACK];
    private int filled;

    /** Where the digits just read begin in the window, and how many they are; none while they are part of a longer word. */
    private int start;

    private int run;
    private boolean inWord;

    /** The character of several bytes that is being read, and how many bytes are missing. */
    private int point;

    private int missing;

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
        if (b >= 0) {
            missing = 0;
            read(b, 1);
        } else if ((b & 0xC0) == 0xC0) {
            missing = b >= (byte) 0xF0 ? 3 : b >= (byte) 0xE0 ? 2 : 1;
            point = b & (0x3F >> missing);
        } else if (missing > 0) {
            point = (point << 6) | (b & 0x3F);
            missing--;
            if (missing == 0) {
                read(point, point > 0xFFFF ? 4 : point > 0x7FF ? 3 : 2);
            }
        }
        append(b);
    }

    /** A character whose last byte is about to be appended. */
    private void read(int character, int bytes) {
        int type = character < 0x80 ? -1 : Character.getType(character);
        if (type == Character.FORMAT) {
            return;
        }
        boolean digit = type == -1 ? character >= '0' && character <= '9' : type == Character.DECIMAL_DIGIT_NUMBER;
        boolean word = digit || isWord(character, type);
        if (digit && (!inWord || run > 0)) {
            start = run == 0 ? filled - bytes + 1 : start;
            run++;
        } else {
            endRun(filled - bytes + 1, word);
        }
        inWord = word;
    }

    private static boolean isWord(int character, int type) {
        return Character.isLetter(character) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private void endRun(int end, boolean wordGoesOn) {
        if (run == DIGITS && !wordGoesOn && !endsUuid()) {
            Arrays.fill(window, Math.max(start, 0), end, (byte) '*');
        }
        run = 0;
    }

    private boolean endsUuid() {
        int from = start - UUID_BEFORE;
        if (from < 0) {
            return false;
        }
        for (int at = 0; at < UUID_BEFORE; at++) {
            boolean dash = at == 8 || at == 13 || at == 18 || at == 23;
            byte b = window[from + at];
            if (dash ? b != '-' : Character.digit(b, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void append(byte b) throws IOException {
        if (filled == window.length) {
            int most = filled - HELD_BACK;
            // What may still turn out to be a token waits, and before it what would make it the end of a UUID.
            int free = run > 0 && run <= DIGITS ? Math.min(most, start - UUID_BEFORE) : most;
            release(free > 0 ? free : most);
        }
        window[filled++] = b;
    }

    private void release(int count) throws IOException {
        out.write(window, 0, count);
        System.arraycopy(window, count, window, 0, filled - count);
        filled -= count;
        start -= count;
    }

    /** The last token is complete: nothing follows. */
    public void finish() throws IOException {
        endRun(filled, false);
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
