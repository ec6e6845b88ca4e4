package vn.tiendo.units.succession;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** What an act of succession must be by itself, whatever the units are. */
final class SuccessionShape {

    private final StatedSuccession act;
    private final List<Refusal> refusals = new ArrayList<>();

    private SuccessionShape(StatedSuccession act) {
        this.act = act;
    }

    static List<Refusal> refusals(StatedSuccession act) {
        var shape = new SuccessionShape(act);
        shape.checkUnits();
        shape.checkName();
        shape.checkItems();
        shape.checkShares();
        shape.checkStocks();
        return shape.refusals;
    }

    private void checkUnits() {
        once("#/from", act.from(), unit -> unit);
        once("#/to", act.to(), unit -> unit);
        boolean same = act.from().equals(act.to());
        if (!act.kind().fits(act.from().size(), act.to().size()) || act.kind().keepsTheUnit() && !same) {
            refuse("#/kind", "SUCCESSION_SHAPE");
        } else if (!act.kind().keepsTheUnit() && act.to().stream().anyMatch(act.from()::contains)) {
            refuse("#/to", "SUCCESSION_LOOP");
        }
    }

    private void checkName() {
        if (act.kind().keepsTheUnit()) {
            if (act.name() == null && act.unitKind() == null) {
                refuse("#/name", "NAME_OR_KIND_REQUIRED");
            }
            return;
        }
        notFor(act.name() != null, "#/name");
        notFor(act.unitKind() != null, "#/unitKind");
    }

    private void checkItems() {
        notFor(!hands() && !act.items().isEmpty(), "#/items");
        once("#/items", act.items(), NamedItem::itemId);
        for (int i = 0; i < act.items().size(); i++) {
            among(act.from(), act.items().get(i).fromUnitId(), "#/items/" + i + "/fromUnitId");
            among(act.to(), act.items().get(i).toUnitId(), "#/items/" + i + "/toUnitId");
        }
    }

    private void checkShares() {
        notFor(act.kind() != SuccessionKind.SPLIT && !act.shares().isEmpty(), "#/shares");
        once("#/shares", act.shares(), QuotaShare::unitId);
        for (int i = 0; i < act.shares().size(); i++) {
            among(act.to(), act.shares().get(i).unitId(), "#/shares/" + i + "/unitId");
        }
        var sum = act.shares().stream().map(QuotaShare::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        // Fractions are meant as parts of the whole; from 1 on they are weights.
        boolean fractions =
                act.shares().stream().allMatch(share -> share.weight().compareTo(BigDecimal.ONE) < 0);
        if (!act.shares().isEmpty() && fractions && sum.compareTo(BigDecimal.ONE) != 0) {
            refuse("#/shares", "SHARES_NOT_ONE", sum.toPlainString());
        }
    }

    private void checkStocks() {
        notFor(!hands() && !act.stocks().isEmpty(), "#/stocks");
        once("#/stocks", act.stocks(), stock -> List.of(stock.indicatorId(), stock.unitId()));
        for (int i = 0; i < act.stocks().size(); i++) {
            among(act.to(), act.stocks().get(i).unitId(), "#/stocks/" + i + "/unitId");
        }
    }

    // Whether something goes from one unit to another.
    private boolean hands() {
        return !act.kind().keepsTheUnit() && act.kind() != SuccessionKind.DISSOLVE;
    }

    private void notFor(boolean stated, String pointer) {
        if (stated) {
            refuse(pointer, "NOT_FOR_THIS_KIND", act.kind());
        }
    }

    private <T> void once(String pointer, List<T> list, Function<T, Object> key) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(key.apply(list.get(i)))) {
                refuse(pointer + "/" + i, "NAMED_TWICE");
            }
        }
    }

    private void among(Collection<?> units, Object unit, String pointer) {
        if (!units.contains(unit)) {
            refuse(pointer, "NOT_IN_SUCCESSION");
        }
    }

    private void refuse(String pointer, String code, Object... arguments) {
        refusals.add(Refusal.of(pointer, code, arguments));
    }
}
