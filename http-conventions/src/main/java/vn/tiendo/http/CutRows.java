package vn.tiendo.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Fills a page with rows that the caller may know of: others fall out after they were read, and it is read on. */
public final class CutRows {
    private CutRows() {}

    /** Reads rows that follow a place, this many at most; fewer only at the end. */
    @FunctionalInterface
    public interface Following<P, T> {
        List<T> read(P place, int limit);
    }

    /** Rows that are seen, this many at most; fewer only at the end. */
    public static <P, T> List<T> read(
            P from,
            int wanted,
            Following<P, T> rows,
            Function<? super T, ? extends P> placeOf,
            Predicate<? super T> isSeen) {
        var found = new ArrayList<T>();
        P place = from;
        List<T> read;
        do {
            read = rows.read(place, wanted);
            read.stream().filter(isSeen).limit(wanted - found.size()).forEach(found::add);
            place = read.isEmpty() ? place : placeOf.apply(read.getLast());
        } while (found.size() < wanted && read.size() == wanted);
        return found;
    }
}
