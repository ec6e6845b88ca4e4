package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** The borders of a roll-up (SEMANTICS 2). */
public sealed interface Borders {

    /** The day whose tree a fact of the day counts under. */
    LocalDate treeDay(LocalDate occurredOn);

    /**
     * From which day on a fact goes along successions. What a register counts goes with its subject to a later date from the
     * first day of the stay; in the tree of its own day, or of an earlier one, it counts as any other fact of its unit.
     *
     * @param counted the day of the fact
     * @param since the first day of the stay, or the day of the fact
     */
    LocalDate carriedFrom(LocalDate counted, LocalDate since);

    /** The first days of the stretches within which all facts of a unit count in one place; the first is {@code from}. */
    List<LocalDate> stretches(UnitHistory history, LocalDate from, LocalDate through);

    /** What the caller chose; by default the earlier of {@code at} and the end of the period. */
    static Borders chosen(@Nullable BordersParameter asked, Period period, LocalDate at) {
        if (asked == null) {
            return new OfDay(period.judgedOn(at));
        }
        return asked.day() == null ? new Then() : new OfDay(asked.day());
    }

    /**
     * Those of a stock that a register counts on that day. The period of a stock is its day (SEMANTICS 13): in the borders of the
     * time it counts in the tree of that day, and not in those of the days since which it holds what it holds.
     */
    default Borders ofStockOn(LocalDate day) {
        return this;
    }

    /** As it is answered. */
    String shown();

    /** Every fact in the tree of one day. */
    record OfDay(LocalDate day) implements Borders {

        @Override
        public LocalDate treeDay(LocalDate occurredOn) {
            return day;
        }

        @Override
        public LocalDate carriedFrom(LocalDate counted, LocalDate since) {
            return day.isBefore(counted) ? counted : since;
        }

        @Override
        public List<LocalDate> stretches(UnitHistory history, LocalDate from, LocalDate through) {
            return history.carryingStretches(from, through);
        }

        @Override
        public String shown() {
            return day.toString();
        }
    }

    /** Each fact in the tree of its own day. */
    record Then() implements Borders {

        @Override
        public LocalDate treeDay(LocalDate occurredOn) {
            return occurredOn;
        }

        @Override
        public LocalDate carriedFrom(LocalDate counted, LocalDate since) {
            return counted;
        }

        @Override
        public List<LocalDate> stretches(UnitHistory history, LocalDate from, LocalDate through) {
            return history.stretches(from, through);
        }

        @Override
        public Borders ofStockOn(LocalDate day) {
            return new OfDay(day);
        }

        @Override
        public String shown() {
            return "then";
        }
    }
}
