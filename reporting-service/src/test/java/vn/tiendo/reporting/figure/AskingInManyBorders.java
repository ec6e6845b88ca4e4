package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** Asks several histories of a country in the borders of many days: a program of its own, with little memory. */
final class AskingInManyBorders {

    private static final int UNITS = 3_000;
    private static final int HISTORIES = 6;
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final int DAYS = 60;

    private AskingInManyBorders() {}

    public static void main(String[] arguments) {
        var ways = new KeptWays();
        var first = country();
        var histories = new ArrayList<UnitHistory>(List.of(first));
        Stream.generate(() -> first.with(List.of(), List.of()))
                .limit(HISTORIES - 1)
                .forEach(histories::add);
        for (var history : histories) {
            var carry = new CarryBySuccession(history, ways);
            Stream.iterate(FIRST, day -> day.plusDays(1)).limit(DAYS).forEach(borders -> {
                var contributors = carry.contributorsByPlace(FIRST, borders);
                if (contributors.size() != UNITS) {
                    throw new IllegalStateException("Units are lost in the borders of " + borders);
                }
            });
        }
    }

    private static UnitHistory country() {
        var units = UnitHistories.units();
        for (int unit = 0; unit < UNITS; unit++) {
            units.founded(id(unit), FIRST.toString(), unit == 0 ? null : id(unit / 40));
        }
        for (int day = 1; day < DAYS; day++) {
            units.moved(id(UNITS - day), FIRST.plusDays(day).toString(), id(1));
        }
        return units.known();
    }

    private static UUID id(int unit) {
        return new UUID(1, unit);
    }
}
