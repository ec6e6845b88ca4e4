package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownunit.Succession;
import vn.tiendo.reporting.knownunit.UnitHistory;

/**
 * The own stocks of all units and buckets, of one indicator (SEMANTICS 2, 4, 13). The stock at the end of a day is the
 * latest level on or before it, which absorbs that day's movements, plus the movements after it; without a level the sum of
 * the movements. When a unit ends its stock becomes zero and opens those of its successors with the quantities stated; the
 * rest goes to the only successor, else to the bucket. Openings are movements, made again from what is known. What is dated
 * after the end of its unit counts as of the unit's last day, and is handed over with the rest.
 */
final class OwnStocks {

    private final UnitHistory history;
    private final BorderCarry carry;
    private final UUID indicator;
    private final boolean addedUp;
    private final Map<UUID, NavigableMap<LocalDate, Level>> levels = new HashMap<>();
    private final Map<UUID, NavigableMap<LocalDate, BigDecimal>> movements = new HashMap<>();
    private final StockBases bases = new StockBases();
    private final Map<Holder, NavigableMap<LocalDate, BigDecimal>> transfers = new LinkedHashMap<>();
    private LocalDate openedThrough = LocalDate.MIN;

    /** @param addedUp whether a successor opens with what its predecessors left; nobody inherits an index */
    OwnStocks(UnitHistory history, BorderCarry carry, UUID indicator, boolean addedUp) {
        this.history = history;
        this.carry = carry;
        this.indicator = indicator;
        this.addedUp = addedUp;
    }

    /** Who holds a stock: a unit, the bucket of a unit, or that of a system. */
    record Holder(Place place, String system) {}

    /**
     * The own stock of a holder.
     *
     * @param reported whether it has stated a level or a movement itself; an opening is no report
     * @param hasBasis whether it or one that handed its stock over has
     */
    record Stock(Holder holder, BigDecimal quantity, boolean reported, boolean hasBasis) {}

    private record Level(LocalDate statedFor, BigDecimal quantity) {}

    /** Of two levels of a unit on one day the later recorded is added later. */
    void addLevel(UUID unit, LocalDate day, BigDecimal quantity) {
        var counted = carry.dayCounted(unit, day);
        levels.computeIfAbsent(unit, none -> new TreeMap<>()).put(counted, new Level(day, quantity));
        bases.report(unit, counted);
    }

    /** @param made whether any report of it stands */
    void addMovement(UUID unit, LocalDate day, BigDecimal quantity, boolean made) {
        var counted = carry.dayCounted(unit, day);
        movements.computeIfAbsent(unit, none -> new TreeMap<>()).merge(counted, quantity, BigDecimal::add);
        if (made) {
            bases.report(unit, counted);
        }
    }

    /** All own stocks at the end of the day, those that are zero and were never reported apart. */
    List<Stock> at(LocalDate day) {
        openThrough(day);
        var holders = new LinkedHashMap<Holder, Boolean>();
        bases.reportersBy(day).forEach(unit -> holders.put(unitHolder(unit), true));
        transfers.keySet().forEach(holder -> holders.putIfAbsent(holder, false));
        return holders.entrySet().stream()
                .map(holder -> new Stock(
                        holder.getKey(),
                        quantity(holder.getKey(), day, null),
                        holder.getValue(),
                        bases.isGiven(holder.getKey(), day)))
                .filter(stock -> stock.reported() || stock.quantity().signum() != 0)
                .toList();
    }

    /** The level that the unit stated for the day, or null. */
    @Nullable
    BigDecimal levelOn(UUID unit, LocalDate day) {
        var level = levels.getOrDefault(unit, new TreeMap<>()).get(carry.dayCounted(unit, day));
        return level != null && level.statedFor().equals(day) ? level.quantity() : null;
    }

    /** The own stock of the unit at the end of the day, as it would be without the level stated for that day. */
    BigDecimal computed(UUID unit, LocalDate day) {
        var counted = carry.dayCounted(unit, day);
        openThrough(counted);
        return quantity(unitHolder(unit), counted, counted);
    }

    private void openThrough(LocalDate day) {
        if (!addedUp || !day.isAfter(openedThrough)) {
            return;
        }
        for (var taken : history.successions()
                .byDay()
                .subMap(openedThrough, false, day, true)
                .entrySet()) {
            open(taken.getKey(), taken.getValue());
        }
        openedThrough = day;
    }

    private void open(LocalDate day, List<Succession> successions) {
        var eve = day.minusDays(1);
        for (var succession : successions) {
            if (!succession.kind().endsItsSources()) {
                succession.from().forEach(giver -> giveStated(succession, giver, day));
            }
        }
        var bucketsOfEnding = transfers.keySet().stream()
                .filter(holder -> holder.place() instanceof Place.InBucketOf bucket && endsOn(bucket.unit(), day))
                .toList();
        for (var succession : successions) {
            if (succession.kind().endsItsSources()) {
                succession.from().forEach(ending -> handOver(succession, ending, day, eve));
            }
        }
        bucketsOfEnding.forEach(bucket -> moveBucket(bucket, day, eve));
    }

    /** A transfer moves only what is stated. */
    private void giveStated(Succession succession, UUID giver, LocalDate day) {
        for (var opening : succession.openings()) {
            if (opening.indicator().equals(indicator)) {
                transfer(unitHolder(giver), unitHolder(opening.unit()), day, opening.quantity());
            }
        }
    }

    private void handOver(Succession succession, UUID ending, LocalDate day, LocalDate eve) {
        var giver = unitHolder(ending);
        var rest = quantity(giver, eve, null).add(transferred(giver, day));
        if (succession.to().size() > 1) {
            for (var opening : succession.openings()) {
                if (opening.indicator().equals(indicator)) {
                    transfer(giver, successor(opening.unit(), giver.system(), day, eve), day, opening.quantity());
                    rest = rest.subtract(opening.quantity());
                }
            }
        }
        if (rest.signum() != 0) {
            transfer(giver, new Holder(carry.placeOf(ending, eve, day), giver.system()), day, rest);
        }
    }

    private Holder successor(UUID unit, String system, LocalDate day, LocalDate eve) {
        return history.existsOn(unit, day) ? unitHolder(unit) : new Holder(carry.placeOf(unit, eve, day), system);
    }

    private void moveBucket(Holder bucket, LocalDate day, LocalDate eve) {
        var unit = ((Place.InBucketOf) bucket.place()).unit();
        var place = switch (carry.placeOf(unit, eve, day)) {
            case Place.AtUnit at -> new Place.InBucketOf(at.unit());
            case Place other -> other;
        };
        transfer(bucket, new Holder(place, bucket.system()), day, quantity(bucket, day, null));
    }

    private void transfer(Holder from, Holder to, LocalDate day, BigDecimal quantity) {
        if (quantity.signum() != 0) {
            bases.handOver(from, to, day);
            transfersOf(from).merge(day, quantity.negate(), BigDecimal::add);
            transfersOf(to).merge(day, quantity, BigDecimal::add);
        }
    }

    private NavigableMap<LocalDate, BigDecimal> transfersOf(Holder holder) {
        return transfers.computeIfAbsent(holder, none -> new TreeMap<>());
    }

    private BigDecimal transferred(Holder holder, LocalDate day) {
        return transfers.getOrDefault(holder, new TreeMap<>()).getOrDefault(day, BigDecimal.ZERO);
    }

    /** What the own stock of a holder at the end of the day is made of. */
    Composition composition(Holder holder, LocalDate day) {
        openThrough(day);
        return composition(holder, day, null);
    }

    /**
     * The latest level, and what came after it.
     *
     * @param levelOn the day for which it was stated; null where no level counts
     */
    record Composition(@Nullable LocalDate levelOn, BigDecimal level, BigDecimal movements, BigDecimal openings) {

        BigDecimal quantity() {
            return level.add(movements).add(openings);
        }
    }

    /** @param without a day whose level does not count */
    private BigDecimal quantity(Holder holder, LocalDate day, @Nullable LocalDate without) {
        return composition(holder, day, without).quantity();
    }

    private Composition composition(Holder holder, LocalDate day, @Nullable LocalDate without) {
        var transferred = transfers.getOrDefault(holder, new TreeMap<>());
        if (!(holder.place() instanceof Place.AtUnit at)) {
            return new Composition(null, BigDecimal.ZERO, BigDecimal.ZERO, sum(transferred.headMap(day, true)));
        }
        var stated = levels.getOrDefault(at.unit(), new TreeMap<>());
        var level = day.equals(without) ? stated.lowerEntry(day) : stated.floorEntry(day);
        var moved = movements.getOrDefault(at.unit(), new TreeMap<>());
        return level == null
                ? new Composition(
                        null, BigDecimal.ZERO, sum(moved.headMap(day, true)), sum(transferred.headMap(day, true)))
                : new Composition(
                        level.getValue().statedFor(),
                        level.getValue().quantity(),
                        sum(moved.subMap(level.getKey(), false, day, true)),
                        sum(transferred.subMap(level.getKey(), false, day, true)));
    }

    private Holder unitHolder(UUID unit) {
        return new Holder(new Place.AtUnit(unit), history.systemOf(unit).orElse(""));
    }

    private boolean endsOn(UUID unit, LocalDate day) {
        return history.successions().endOf(unit).filter(day::equals).isPresent();
    }

    private static BigDecimal sum(Map<LocalDate, BigDecimal> byDay) {
        return byDay.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
