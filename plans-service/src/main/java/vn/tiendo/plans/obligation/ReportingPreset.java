package vn.tiendo.plans.obligation;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.plans.period.Period;

/**
 * What a regime of reporting makes of a month, quarter, half or year. The dates that a plan states win over it
 * (SEMANTICS 10); the plans seen so far follow neither.
 */
public enum ReportingPreset {

    /** Statistical reports count the days of the calendar (Decree 60/2018/NĐ-CP) and are due as the plan says. */
    CALENDAR("Nghị định 60/2018/NĐ-CP") {
        @Override
        Period covered(Period named) {
            return named;
        }

        @Override
        Optional<LocalDate> lastAcceptableDay(Period named) {
            return Optional.empty();
        }
    },

    /**
     * Decree 09/2019/NĐ-CP for state agencies. Article 12: figures from the 15th of the month before the period through
     * the 14th of its last month, so that 2024 is 15/12/2023–14/12/2024. Article 13: sent by the 25th of the last month.
     */
    DECREE_09_2019("Nghị định 09/2019/NĐ-CP, Điều 12, Điều 13") {
        @Override
        Period covered(Period named) {
            return ReportingCycle.of(named)
                    .map(cycle -> new Period(
                            named.from().minusMonths(1).withDayOfMonth(FIRST_DAY),
                            named.through().withDayOfMonth(LAST_DAY)))
                    .orElse(named);
        }

        @Override
        Optional<LocalDate> lastAcceptableDay(Period named) {
            return ReportingCycle.of(named).map(cycle -> named.through().withDayOfMonth(DAY_OF_SENDING));
        }
    };

    private static final int FIRST_DAY = 15;
    private static final int LAST_DAY = 14;
    private static final int DAY_OF_SENDING = 25;

    private final String source;

    ReportingPreset(String source) {
        this.source = source;
    }

    /** The law that it follows. */
    public String source() {
        return source;
    }

    /** The days whose figures the report of a calendar period counts; the last of them is the data cut-off. */
    abstract Period covered(Period named);

    /** When it is to be sent where the plan does not say; empty where the regime sets no day. */
    abstract Optional<LocalDate> lastAcceptableDay(Period named);
}
