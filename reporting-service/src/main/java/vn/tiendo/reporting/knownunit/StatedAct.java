package vn.tiendo.reporting.knownunit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/** What its owner said to be so from a day on. */
interface StatedAct {

    /** Acts apply as their owner stated them, in whatever order they arrived here. */
    Comparator<StatedAct> ORDER = Comparator.comparing(StatedAct::effectiveOn)
            .thenComparing(StatedAct::statedAt)
            .thenComparingLong(StatedAct::position);

    LocalDate effectiveOn();

    Instant statedAt();

    long position();
}
