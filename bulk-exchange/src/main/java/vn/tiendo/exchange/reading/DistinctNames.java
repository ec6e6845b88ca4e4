package vn.tiendo.exchange.reading;

import java.util.BitSet;

/** About how many different names there are in a part: the reader keeps each of them, some for ever. */
final class DistinctNames {

    private static final int MOST = 4_000;
    private static final int PLACES = 1 << 16;

    private final BitSet met = new BitSet(PLACES);
    private int count;

    void meet(int hash) {
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        if (!met.get(place)) {
            met.set(place);
            ElementCounts.requireAtMost(MOST, ++count);
        }
    }
}
