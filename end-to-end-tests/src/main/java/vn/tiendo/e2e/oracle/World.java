package vn.tiendo.e2e.oracle;

import java.util.Optional;

/** What the known acts say together, rule by rule. */
final class World {

    private final Known known;
    private final Units units;
    private final Carriage carriage;
    private final Indicators indicators;
    private final Registers registers;
    private final Ledger ledger;

    World(Known known) {
        this.known = known;
        this.units = new Units(known);
        this.carriage = new Carriage(units);
        this.indicators = new Indicators(known);
        this.registers = new Registers(known);
        this.ledger = new Ledger(known, indicators, registers);
    }

    /** The act by which a person accepted what the succession proposes for the target. */
    Optional<Act> confirmation(Act succession, String target) {
        return known.of("quotasConfirmed")
                .filter(act -> act.text("target").equals(target)
                        && act.text("succession").equals(succession.text("succession")))
                .findFirst();
    }

    Known known() {
        return known;
    }

    Units units() {
        return units;
    }

    Carriage carriage() {
        return carriage;
    }

    Indicators indicators() {
        return indicators;
    }

    Registers registers() {
        return registers;
    }

    Ledger ledger() {
        return ledger;
    }
}
