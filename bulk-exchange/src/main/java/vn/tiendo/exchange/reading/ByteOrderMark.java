package vn.tiendo.exchange.reading;

import java.io.BufferedInputStream;
import java.io.IOException;

/** The three bytes that some programs write before UTF-8. */
final class ByteOrderMark {

    private ByteOrderMark() {}

    static void skip(BufferedInputStream file) throws IOException {
        file.mark(3);
        byte[] first = file.readNBytes(3);
        boolean mark =
                first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
        if (!mark) {
            file.reset();
        }
    }
}
