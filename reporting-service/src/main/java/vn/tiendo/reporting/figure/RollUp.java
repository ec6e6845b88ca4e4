package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** Sums of own figures up the tree of the borders, and of each system with its buckets. */
final class RollUp {

    private final UnitHistory history;
    private final BorderCarry carry;
    private final Borders borders;
    private final Map<UUID, Amount> byUnit = new HashMap<>();
    private final Map<String, Amount> bySystem = new HashMap<>();

    RollUp(UnitHistory history, BorderCarry carry, Borders borders) {
        this.history = history;
        this.carry = carry;
        this.borders = borders;
    }

    /** Adds what a unit did on a day; in the borders of one date the day does not matter. */
    void add(UUID unit, LocalDate day, Amount amount) {
        var treeDay = borders.treeDay(day);
        switch (carry.placeOf(unit, treeDay)) {
            case Place.AtUnit at -> addUpward(at.unit(), treeDay, amount);
            case Place.InBucketOf bucket -> addUpward(bucket.unit(), treeDay, amount);
            case Place.InBucketOfSystem none -> {}
        }
        history.systemOf(unit).ifPresent(system -> bySystem.merge(system, amount, Amount::plus));
    }

    Figure of(UUID unit) {
        return Figure.of(byUnit.getOrDefault(unit, Amount.NONE), borders);
    }

    Figure ofSystem(String system) {
        return Figure.of(bySystem.getOrDefault(system, Amount.NONE), borders);
    }

    Borders borders() {
        return borders;
    }

    private void addUpward(UUID unit, LocalDate treeDay, Amount amount) {
        history.treeOn(treeDay).upwardFrom(unit).forEach(above -> byUnit.merge(above, amount, Amount::plus));
    }
}
