package vn.tiendo.exchange.reading;

/** The name of an element without its prefix, read byte by byte after a "<". */
final class ElementName {

    private static final int LONGEST = 64;

    enum Kind {
        OPENING,
        CLOSING,
        /** A comment, an instruction, a declaration. */
        OTHER
    }

    private final DistinctNames names;
    private final StringBuilder local = new StringBuilder();
    private Kind kind = Kind.OPENING;
    private boolean open;
    private boolean first;
    private int hash;

    ElementName(DistinctNames names) {
        this.names = names;
    }

    void begin() {
        local.setLength(0);
        kind = Kind.OPENING;
        open = true;
        first = true;
        hash = 0;
    }

    boolean isOpen() {
        return open;
    }

    Kind kind() {
        return kind;
    }

    void take(byte b) {
        int c = b & 0xFF;
        if (first && c == '/') {
            kind = Kind.CLOSING;
        } else if (first && (c == '!' || c == '?')) {
            kind = Kind.OTHER;
            open = false;
        } else if (c == '>' || c == '/' || c <= ' ') {
            open = false;
            names.meet(hash);
        } else {
            append(c);
        }
        first = false;
    }

    private void append(int c) {
        hash = hash * 31 + c;
        if (c == ':') {
            local.setLength(0);
        } else if (local.length() < LONGEST) {
            local.append((char) c);
        }
    }

    String local() {
        return local.toString();
    }
}
