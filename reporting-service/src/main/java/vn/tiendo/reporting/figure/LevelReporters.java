package vn.tiendo.reporting.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.figure.Figure.Reported;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.UnitTree;

/** "n of m units reported": of the units without units below them, how many have stated a level or a movement. */
final class LevelReporters {

    private final Map<Question, Set<UUID>> reporters = new HashMap<>();

    void put(Question question, Set<UUID> units) {
        reporters.put(question, units);
    }

    Reported within(UUID unit, Question question, UnitTree tree) {
        return among(tree.subtreeOf(unit), question, tree);
    }

    Reported inSystem(String system, Question question, UnitTree tree) {
        var units = tree.units().stream()
                .filter(unit -> unit.system().equals(system))
                .map(KnownUnit::id)
                .toList();
        return among(units, question, tree);
    }

    private Reported among(Collection<UUID> units, Question question, UnitTree tree) {
        var reporting = reporters.getOrDefault(question, Set.of());
        var lowest =
                units.stream().filter(unit -> tree.childrenOf(unit).isEmpty()).toList();
        return new Reported((int) lowest.stream().filter(reporting::contains).count(), lowest.size());
    }
}
