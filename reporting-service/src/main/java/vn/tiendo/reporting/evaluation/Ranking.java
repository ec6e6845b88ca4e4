package vn.tiendo.reporting.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Competition ranking (SEMANTICS 5, 13): by exact fraction, the highest first, of a target of at most or less than its value
 * the lowest; ties share a rank, the next one is skipped, and stand in unit-code order. No report is 0 %, and is never best.
 */
public final class Ranking {

    private Ranking() {}

    private record Standing(Contender contender, Percent percent) {

        boolean isLast() {
            return contender.strivesForLess() && !contender.hasReported();
        }

        int compareFractions(Standing other) {
            int difference = percent.compareTo(other.percent);
            return contender.strivesForLess() ? difference : -difference;
        }
    }

    private static final Comparator<Standing> BEST_FIRST =
            Comparator.comparing(Standing::isLast).thenComparing(Standing::compareFractions);

    private static final Comparator<Standing> ORDER = BEST_FIRST
            .thenComparing(standing -> standing.contender().unitCode(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(standing -> standing.contender().unitId());

    /** The ranked units, best first; those without a number to reach are left out. */
    public static List<RankedUnit> of(Collection<Contender> contenders) {
        var rows = new ArrayList<RankedUnit>();
        Standing before = null;
        for (Standing standing : inOrder(contenders)) {
            boolean ties = before != null && BEST_FIRST.compare(before, standing) == 0;
            rows.add(new RankedUnit(
                    ties ? rows.getLast().rank() : rows.size() + 1,
                    standing.contender().unitId(),
                    standing.percent()));
            before = standing;
        }
        return List.copyOf(rows);
    }

    private static List<Standing> inOrder(Collection<Contender> contenders) {
        return contenders.stream()
                .flatMap(contender -> contender.standing().stream().map(percent -> new Standing(contender, percent)))
                .sorted(ORDER)
                .toList();
    }
}
