package vn.tiendo.reporting.scoreboard;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.reporting.evaluation.Colour;

/** In which order units stand; what is equal stays in the order of the units' codes. */
@Schema(name = "ScoreboardOrder")
enum RowOrder {
    CODE {
        @Override
        Comparator<UUID> over(List<Column> columns) {
            return Comparator.comparing(unit -> 0);
        }
    },
    RANK {
        @Override
        Comparator<UUID> over(List<Column> columns) {
            return columns.isEmpty()
                    ? CODE.over(columns)
                    : Comparator.comparing(unit ->
                            Objects.requireNonNullElse(columns.getFirst().rankOf(unit), Integer.MAX_VALUE));
        }
    },
    RISK {
        @Override
        Comparator<UUID> over(List<Column> columns) {
            return Comparator.<UUID>comparingLong(unit -> -count(columns, unit, Colour.RED))
                    .thenComparingLong(unit -> -count(columns, unit, Colour.ORANGE));
        }
    };

    abstract Comparator<UUID> over(List<Column> columns);

    private static long count(List<Column> columns, UUID unit, Colour colour) {
        return columns.stream()
                .filter(column -> column.colourOf(unit) == colour)
                .count();
    }
}
