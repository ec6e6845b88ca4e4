package vn.tiendo.exchange.job;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Row;

/** An import to which something happens before it writes. */
record BeforeApplying(Import real, UnaryOperator<Import> event) implements Import {

    @Override
    public boolean take(Row row, @Nullable String[] values) throws Exception {
        return real.take(row, values);
    }

    @Override
    public Outcome compare() throws Exception {
        return real.compare();
    }

    @Override
    public void apply(Outcome outcome) throws Exception {
        event.apply(real).apply(outcome);
    }

    @Override
    public void close() {
        real.close();
    }
}
