package vn.tiendo.reporting.targetstate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet.ShareQuestion;

/**
 * The figure that a judgement compares with its value.
 *
 * @param unit the one asked about, the one that sets the value, or the area that it serves
 * @param period the days of which facts count
 * @param share which share it is, with the day on which its set was pinned; null of what is no share
 */
public record CountedFigure(
        UUID unit,
        UUID indicatorId,
        Period period,
        @Nullable ShareQuestion share) {}
