package vn.tiendo.e2e.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Throws the dice of one history: the same seed, the same history. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return of(List.of(choices));
    }

    LocalDate day(LocalDate from, LocalDate through) {
        return from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, through) + 1));
    }

    /** A day of the years that histories tell of, mostly of the two in the middle, so that facts meet. */
    LocalDate day() {
        return oneIn(3) ? day(History.FIRST, History.LAST) : day(History.BUSY_FROM, History.BUSY_THROUGH);
    }
}
