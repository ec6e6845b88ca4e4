package vn.tiendo.units.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Row;

/**
 * What the rows of a file mean to a feature.
 *
 * @param <A> an act that the file states, in one row or in several
 */
public interface FileActs<A> {

    /** A row and its values, in the order of the format. */
    record Line(Row row, @Nullable String[] values) {}

    /** An act and the rows that state it; the first one is where the act as a whole is refused. */
    record Stated<A>(A act, List<Line> lines) {}

    /** What became of an act. */
    enum Effect {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * What an act does.
     *
     * @param key by which people know what it is about
     * @param changes by column what is new, for a dry run
     */
    record Done(Effect effect, String key, Map<String, Object> changes) {}

    /** The acts in the order in which they are recorded. */
    List<Stated<A>> acts(List<Line> lines);

    /** Records the act in the running transaction, unless it stands already. Refuses by a problem or a refused cell. */
    Done record(Stated<A> act);

    /** After the last act: writes what was gathered to be written together. */
    default void finish() {}

    /** The column of a place in the request that the rules speak of; null for the row. */
    @Nullable
    String columnOf(String pointer);
}
