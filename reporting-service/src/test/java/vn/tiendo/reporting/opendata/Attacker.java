package vn.tiendo.reporting.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import vn.tiendo.reporting.opendata.MonthTable.Cell;

/**
 * Somebody who knows what was published, the trees, which indicator is part of which, that nobody counts below zero, and even
 * where a unit has nothing of its own; who writes all of that down as a linear program and asks how small and how large each
 * cell can be.
 */
final class Attacker {
    private record Rest(Cell cell) {}

    private final MonthTable table;
    private final Set<Cell> hidden;
    private final Map<Object, Integer> unknowns = new LinkedHashMap<>();
    private final List<Equation> known = new ArrayList<>();

    private record Equation(Map<Object, Integer> factors, double constant, Relationship relation) {}

    Attacker(MonthTable table, Set<Cell> hidden) {
        this.table = table;
        this.hidden = hidden;
        for (var unit : table.subtreeOf(table.root())) {
            for (var indicator : table.indicators()) {
                addsUp(unit, indicator);
                table.wholeOf(indicator).ifPresent(whole -> isPart(unit, indicator, whole));
            }
        }
        known.forEach(equation ->
                equation.factors().keySet().forEach(unknown -> unknowns.putIfAbsent(unknown, unknowns.size())));
    }

    private void addsUp(UUID unit, UUID indicator) {
        if (!table.childrenOf(unit).isEmpty()) {
            var sum = new Sum();
            sum.add(new Cell(unit, indicator), 1);
            table.childrenOf(unit).forEach(child -> sum.add(new Cell(child, indicator), -1));
            if (table.rest(unit, indicator).signum() != 0) {
                sum.factors.put(new Rest(new Cell(unit, indicator)), -1);
            }
            known.add(new Equation(sum.factors, sum.constant, Relationship.EQ));
        }
    }

    private void isPart(UUID unit, UUID indicator, UUID whole) {
        var sum = new Sum();
        sum.add(new Cell(unit, whole), 1);
        sum.add(new Cell(unit, indicator), -1);
        known.add(new Equation(sum.factors, sum.constant, Relationship.GEQ));
        var rests = new Sum();
        rests.addRest(new Cell(unit, whole), 1);
        rests.addRest(new Cell(unit, indicator), -1);
        known.add(new Equation(rests.factors, 0, Relationship.GEQ));
    }

    private final class Sum {
        private final Map<Object, Integer> factors = new LinkedHashMap<>();
        private double constant;

        void add(Cell cell, int factor) {
            if (hidden.contains(cell)) {
                factors.merge(cell, factor, Integer::sum);
            } else {
                constant -= factor * table.value(cell.unit(), cell.indicator()).doubleValue();
            }
        }

        void addRest(Cell cell, int factor) {
            boolean some = !table.childrenOf(cell.unit()).isEmpty()
                    && table.rest(cell.unit(), cell.indicator()).signum() != 0;
            if (some) {
                factors.put(new Rest(cell), factor);
            }
        }
    }

    /** The least and the most that the cell can hold. */
    double[] boundsOf(Cell cell) {
        return new double[] {extreme(cell, GoalType.MINIMIZE), extreme(cell, GoalType.MAXIMIZE)};
    }

    private double extreme(Cell cell, GoalType goal) {
        try {
            return solved(cell, goal);
        } catch (UnboundedSolutionException nothingAbove) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private double solved(Cell cell, GoalType goal) {
        var objective = new double[unknowns.size()];
        objective[unknowns.get(cell)] = 1;
        var constraints = known.stream()
                .filter(equation -> !equation.factors().isEmpty())
                .map(equation -> new LinearConstraint(row(equation), equation.relation(), equation.constant()))
                .toList();
        return new SimplexSolver()
                .optimize(
                        new MaxIter(10_000),
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(constraints),
                        new NonNegativeConstraint(true),
                        goal)
                .getPoint()[unknowns.get(cell)];
    }

    private double[] row(Equation equation) {
        var row = new double[unknowns.size()];
        equation.factors().forEach((unknown, factor) -> row[unknowns.get(unknown)] = factor);
        return row;
    }
}
