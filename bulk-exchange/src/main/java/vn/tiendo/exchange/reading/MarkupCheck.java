package vn.tiendo.exchange.reading;

import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Limits;

/**
 * Looks at the bytes of one part of a workbook as they are inflated, whatever the part is called: a few bytes must not make
 * the reader of the workbook keep more than it may. Rows are read one by one, so that a part with rows may be large;
 * everything else is kept whole by the reader.
 */
final class MarkupCheck {

    private static final int LONGEST_RUN = 1 << 20;
    private static final int DEEPEST = 64;

    private final Limits limits;
    private final PartBeginning beginning = new PartBeginning();
    private final DistinctNames names = new DistinctNames();
    private final ElementName name = new ElementName(names);
    private final TagAttributes attributes = new TagAttributes(names);
    private final ElementCounts counts = new ElementCounts();
    private boolean inTag;
    private byte last;
    private int depth;
    private long bytes;
    private long run;

    MarkupCheck(Limits limits) {
        this.limits = limits;
    }

    /** Refuses the part as soon as something in it is too much. */
    void take(byte[] piece, int length) {
        for (int at = 0; at < length; at++) {
            if (!beginning.isKnown()) {
                beginning.take(piece[at]);
            }
            if (beginning.isMarkup()) {
                take(piece[at]);
            }
        }
        bytes += length;
        if (!counts.hasRows() && bytes > limits.textTableBytes()) {
            throw new FileRefused("WORKBOOK_TOO_LARGE");
        }
    }

    private void take(byte b) {
        if (b == '<') {
            inTag = false;
            name.begin();
        } else if (name.isOpen()) {
            nameOfTag(b);
        } else if (inTag) {
            inTag = attributes.take(b);
            if (!inTag && last == '/') {
                ended();
            }
        }
        // What is within one cell or text is put together, however many elements it is made of.
        if (++run > LONGEST_RUN) {
            throw new FileRefused("WORKBOOK_TOO_LARGE");
        }
        if (b == '<' && !counts.isWithinText()) {
            run = 0;
        }
        last = b;
    }

    private void nameOfTag(byte b) {
        name.take(b);
        if (name.isOpen()) {
            return;
        }
        switch (name.kind()) {
            case OPENING -> {
                depth++;
                counts.begin(name.local());
                attributes.begin("f".equals(name.local()));
                inTag = b != '>';
            }
            case CLOSING -> ended();
            case OTHER -> counts.other();
        }
        if (depth > DEEPEST) {
            throw new FileRefused("NOT_XLSX");
        }
    }

    private void ended() {
        depth--;
        counts.end(name.local());
    }
}
