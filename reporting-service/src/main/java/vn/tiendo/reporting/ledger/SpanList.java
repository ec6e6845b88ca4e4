package vn.tiendo.reporting.ledger;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/** Spans as the arrays places, indicators, from and through of a statement; each row names the place of its span. */
final class SpanList {

    private SpanList() {}

    static <S extends SqlStatement<S>> S bind(S statement, List<Span> spans) {
        return statement
                .bindArray(
                        "places",
                        Integer.class,
                        IntStream.range(0, spans.size()).boxed().toList())
                .bindArray("indicators", String.class, texts(spans, Span::indicatorId))
                .bindArray("from", String.class, texts(spans, Span::from))
                .bindArray("through", String.class, texts(spans, Span::through));
    }

    private static List<String> texts(List<Span> spans, Function<Span, Object> part) {
        return spans.stream().map(part).map(Object::toString).toList();
    }
}
