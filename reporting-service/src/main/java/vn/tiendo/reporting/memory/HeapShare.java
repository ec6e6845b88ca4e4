package vn.tiendo.reporting.memory;

/**
 * The part of the heap that a cache may fill. Caches are bounded by what they weigh in all, whatever callers ask for: what
 * is kept for the next answer must leave room for the present one.
 */
public final class HeapShare {

    private HeapShare() {}

    /**
     * How many things fit into one of so many parts of the largest heap.
     *
     * @param bytesOfEach about how many bytes one of them takes, with its place in the cache
     */
    public static long oneIn(int parts, int bytesOfEach) {
        return Math.max(1, Runtime.getRuntime().maxMemory() / parts / bytesOfEach);
    }
}
