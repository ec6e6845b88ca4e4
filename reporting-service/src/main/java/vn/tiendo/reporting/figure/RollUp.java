package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownunit.UnitHistory;

/**
 * Sums of own figures up the tree of the borders, and of each system with its buckets. A fact counts in the system of its
 * unit, and in that of the area that the unit serves on the day of the fact.
 */
final class RollUp {

    private final UnitHistory history;
    private final BorderCarry carry;
    private final Borders borders;
    private final boolean addedUp;
    private final boolean throughAreas;
    private @Nullable RollUp earlier;
    private final Map<UUID, Amount> byUnit = new HashMap<>();
    private final Map<UUID, Amount> byBucket = new HashMap<>();
    private final Map<String, Amount> bySystem = new HashMap<>();
    private final Map<String, Amount> bySystemBucket = new HashMap<>();

    /**
     * @param addedUp whether quantities of several units are added; an index is not
     * @param throughAreas whether a fact counts for the area that its unit serves, too; one of a registry has a unit in each
     *     system already
     */
    RollUp(UnitHistory history, BorderCarry carry, Borders borders, boolean addedUp, boolean throughAreas) {
        this.history = history;
        this.carry = carry;
        this.borders = borders;
        this.addedUp = addedUp;
        this.throughAreas = throughAreas;
    }

    /** Goes on from sums in the same borders that nobody adds to any more. */
    void continueFrom(RollUp begun) {
        earlier = begun;
    }

    /** A sum of the same kind with nothing in it. */
    RollUp emptied() {
        return new RollUp(history, carry, borders, addedUp, throughAreas);
    }

    KeptSums.Nature nature(boolean stock) {
        return new KeptSums.Nature(stock, addedUp, throughAreas);
    }

    /** A sum that goes on from this one. */
    RollUp continued() {
        var next = emptied();
        next.continueFrom(this);
        return next;
    }

    /** The same sums, going on from nothing. */
    RollUp settled() {
        var whole = emptied();
        for (var sum = this; sum != null; sum = sum.earlier) {
            addAll(sum.byUnit, whole.byUnit);
            addAll(sum.byBucket, whole.byBucket);
            addAll(sum.bySystem, whole.bySystem);
            addAll(sum.bySystemBucket, whole.bySystemBucket);
        }
        return whole;
    }

    private static <K> void addAll(Map<K, Amount> amounts, Map<K, Amount> sums) {
        amounts.forEach((key, amount) -> sums.merge(key, amount, Amount::plus));
    }

    /** How much it holds, without what it goes on from. */
    int size() {
        return byUnit.size() + byBucket.size() + bySystem.size() + bySystemBucket.size();
    }

    /** About how much it would hold with what it goes on from. */
    int sizeSettled() {
        int size = 0;
        for (var sum = this; sum != null; sum = sum.earlier) {
            size += sum.size();
        }
        return size;
    }

    /** Adds what a unit did on a day, with no enterprise or organisation that is named in a succession. */
    void add(UUID unit, LocalDate day, Amount amount) {
        add(unit, day, Set.of(), amount);
    }

    /** @param items the enterprise and the organisation that it was done with */
    void add(UUID unit, LocalDate day, Set<UUID> items, Amount amount) {
        add(unit, day, day, items, amount);
    }

    /** @param since from which day on it goes along successions */
    void add(UUID unit, LocalDate day, LocalDate since, Set<UUID> items, Amount amount) {
        addInOwnSystem(unit, day, since, items, amount);
        if (throughAreas) {
            history.areaServedBy(unit, carry.dayCounted(unit, day))
                    .ifPresent(area -> addInOwnSystem(area, day, since, items, amount));
        }
    }

    private void addInOwnSystem(UUID unit, LocalDate day, LocalDate since, Set<UUID> items, Amount amount) {
        var counted = carry.dayCounted(unit, day);
        var treeDay = borders.treeDay(counted);
        var from = borders.carriedFrom(counted, carry.dayCounted(unit, since));
        var place = carry.placeOf(unit, from, treeDay, items);
        if (!addedUp) {
            addAlone(unit, place, amount);
            return;
        }
        addAt(place, treeDay, amount);
        history.systemOf(unit).ifPresent(system -> addInSystem(system, place, amount));
    }

    /** Adds what lies in a bucket on a day: a bucket goes where its unit goes. */
    void addFromBucket(UUID unit, LocalDate day, Amount amount) {
        var treeDay = borders.treeDay(day);
        var place = switch (carry.placeOf(unit, day, treeDay)) {
            case Place.AtUnit at -> new Place.InBucketOf(at.unit());
            case Place bucket -> bucket;
        };
        addAt(place, treeDay, amount);
        history.systemOf(unit).ifPresent(system -> addInSystem(system, place, amount));
    }

    /** Adds what lies in the bucket of a system. */
    void addFromBucketOf(String system, Amount amount) {
        addInSystem(system, new Place.InBucketOfSystem(), amount);
    }

    Amount of(Extent extent) {
        return switch (extent) {
            case Extent.OfUnit of -> of(of.unit());
            case Extent.OfSystem of -> ofSystem(of.system());
            case Extent.InBucketOfUnit bucket -> inBucketOf(bucket.unit());
            case Extent.InBucketOfSystem bucket -> inBucketOf(bucket.system());
        };
    }

    Amount of(UUID unit) {
        return whole(sum -> sum.byUnit.get(unit));
    }

    Amount ofSystem(String system) {
        return whole(sum -> sum.bySystem.get(system));
    }

    /** What lies in the bucket of the unit alone. */
    Amount inBucketOf(UUID unit) {
        return whole(sum -> sum.byBucket.get(unit));
    }

    /** What lies in the bucket of the system alone. */
    Amount inBucketOf(String system) {
        return whole(sum -> sum.bySystemBucket.get(system));
    }

    private Amount whole(Function<RollUp, @Nullable Amount> part) {
        var whole = Amount.NONE;
        for (var sum = this; sum != null; sum = sum.earlier) {
            var amount = part.apply(sum);
            if (amount != null) {
                whole = whole == Amount.NONE ? amount : whole.plus(amount);
            }
        }
        return whole;
    }

    Borders borders() {
        return borders;
    }

    private void addAlone(UUID unit, Place place, Amount amount) {
        if (place.equals(new Place.AtUnit(unit))) {
            byUnit.merge(unit, amount, Amount::plus);
        }
    }

    private void addAt(Place place, LocalDate treeDay, Amount amount) {
        switch (place) {
            case Place.AtUnit at -> addUpward(at.unit(), treeDay, amount);
            case Place.InBucketOf bucket -> {
                byBucket.merge(bucket.unit(), amount, Amount::plus);
                addUpward(bucket.unit(), treeDay, amount);
            }
            case Place.InBucketOfSystem none -> {}
        }
    }

    private void addInSystem(String system, Place place, Amount amount) {
        bySystem.merge(system, amount, Amount::plus);
        if (place instanceof Place.InBucketOfSystem) {
            bySystemBucket.merge(system, amount, Amount::plus);
        }
    }

    private void addUpward(UUID unit, LocalDate treeDay, Amount amount) {
        history.treeOn(treeDay).upwardFrom(unit).forEach(above -> byUnit.merge(above, amount, Amount::plus));
    }
}
