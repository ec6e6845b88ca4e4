package vn.tiendo.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a list; the answer gets a Link to the next part when there is one. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
    public Page {
        items = List.copyOf(items);
    }

    /** From rows read with {@link Limit#andOneMore()}: the row too many only tells that a next page exists. */
    public static <T> Page<T> of(List<T> rows, Limit limit, Function<T, String> cursor) {
        if (rows.size() <= limit.value()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit.value());
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    /** The same page with every item seen in another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), nextCursor);
    }
}
