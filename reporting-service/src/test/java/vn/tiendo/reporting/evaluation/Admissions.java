package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.reporting.calendar.Period;

/** A small ledger of one indicator: facts on days, and zero reports for periods. */
final class Admissions {

    private record Fact(LocalDate on, BigDecimal quantity) {}

    private final List<Fact> facts = new ArrayList<>();
    private final List<Period> zeroReports = new ArrayList<>();

    static Admissions none() {
        return new Admissions();
    }

    /** So many on the first of May of the year. */
    static Admissions admissions(int year, int quantity) {
        return none().and(year, quantity);
    }

    static Admissions admissions(String on, int quantity) {
        return none().and(on, quantity);
    }

    Admissions and(int year, int quantity) {
        return and(year + "-05-01", quantity);
    }

    Admissions and(String on, int quantity) {
        facts.add(new Fact(LocalDate.parse(on), BigDecimal.valueOf(quantity)));
        return this;
    }

    Admissions andZeroReportedFor(int year) {
        zeroReports.add(Period.year(year));
        return this;
    }

    Flows seenAt(LocalDate at) {
        return period -> {
            var counted = facts.stream()
                    .filter(fact -> !fact.on().isBefore(period.from()))
                    .filter(fact -> !fact.on().isAfter(period.judgedOn(at)))
                    .map(Fact::quantity)
                    .toList();
            var none = zeroReports.contains(period) ? Flow.of(BigDecimal.ZERO) : Flow.UNREPORTED;
            return counted.isEmpty() ? none : Flow.of(counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        };
    }
}
