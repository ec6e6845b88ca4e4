package vn.tiendo.e2e.oracle;

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
