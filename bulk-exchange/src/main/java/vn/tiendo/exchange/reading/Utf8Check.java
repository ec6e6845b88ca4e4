package vn.tiendo.exchange.reading;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import vn.tiendo.exchange.FileRefused;

/** Lets UTF-8 pass and refuses the first byte that is none: TCVN3 and VNI texts are not. */
public final class Utf8Check extends FilterOutputStream {

    private long position;
    private int following;
    private int lowest = 0x80;
    private int highest = 0xBF;

    public Utf8Check(OutputStream kept) {
        super(kept);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; at++) {
            int b = bytes[at] & 0xFF;
            if (b >= 0x80 || following > 0) {
                check(b);
            }
            position++;
        }
        out.write(bytes, from, length);
    }

    private void check(int b) {
        if (following > 0) {
            if (b < lowest || b > highest) {
                throw refused();
            }
            following--;
            lowest = 0x80;
            highest = 0xBF;
        } else if (b >= 0xC2 && b <= 0xDF) {
            following = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            following = 2;
            lowest = b == 0xE0 ? 0xA0 : 0x80;
            highest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            following = 3;
            lowest = b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            throw refused();
        }
    }

    private FileRefused refused() {
        return new FileRefused("NOT_UTF8", position + 1);
    }

    /** Refuses a character that is cut at the end of the file. */
    public void finish() {
        if (following > 0) {
            throw new FileRefused("FILE_CUT");
        }
    }
}
