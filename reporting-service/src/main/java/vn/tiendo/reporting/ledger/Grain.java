package vn.tiendo.reporting.ledger;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How many days a counter holds together. */
enum Grain {
    YEAR {
        @Override
        LocalDate beginOf(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        LocalDate endOf(LocalDate day) {
            return day.with(TemporalAdjusters.lastDayOfYear());
        }
    },
    MONTH {
        @Override
        LocalDate beginOf(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate endOf(LocalDate day) {
            return day.with(TemporalAdjusters.lastDayOfMonth());
        }
    },
    DAY {
        @Override
        LocalDate beginOf(LocalDate day) {
            return day;
        }

        @Override
        LocalDate endOf(LocalDate day) {
            return day;
        }
    };

    /** The first of the days that a counter of this grain holds together with the day. */
    abstract LocalDate beginOf(LocalDate day);

    /** The last of them. */
    abstract LocalDate endOf(LocalDate day);
}
