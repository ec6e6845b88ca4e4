package vn.tiendo.reporting.targetstate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.figure.FigureSheet;

/** Opens the figures of another unit in the same view. */
@FunctionalInterface
interface SheetOpening {

    /** @param borders those to be used unless the caller chose some; null for the default ones of each period */
    FigureSheet within(UUID unit, @Nullable BordersParameter borders);
}
