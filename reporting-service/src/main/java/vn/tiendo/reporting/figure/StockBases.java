package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.figure.OwnStocks.Holder;

/**
 * Since when targets can be judged by stocks: a stock has a basis from its first level or movement, and hands it over with what
 * it hands over. An opening alone is no report (SEMANTICS 13).
 */
final class StockBases {

    private final Map<UUID, LocalDate> firstReports = new HashMap<>();
    private final Map<Holder, LocalDate> handedOver = new HashMap<>();

    void report(UUID unit, LocalDate day) {
        firstReports.merge(unit, day, StockBases::earlier);
    }

    /** Something of the stock goes to another holder on that day. */
    void handOver(Holder from, Holder to, LocalDate day) {
        if (isGiven(from, day)) {
            handedOver.merge(to, day, StockBases::earlier);
        }
    }

    /** The units that have reported by that day. */
    List<UUID> reportersBy(LocalDate day) {
        return firstReports.entrySet().stream()
                .filter(first -> !first.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the holder has a basis on that day, its own or one handed over. */
    boolean isGiven(Holder holder, LocalDate day) {
        var reported = holder.place() instanceof Place.AtUnit at ? firstReports.get(at.unit()) : null;
        return isBy(day, reported) || isBy(day, handedOver.get(holder));
    }

    private static boolean isBy(LocalDate day, @Nullable LocalDate since) {
        return since != null && !since.isAfter(day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
