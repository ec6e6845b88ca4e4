package vn.tiendo.reporting.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Competition ranking (SEMANTICS 5, 13): by exact fraction, the highest first; ties share a rank, the next one is
 * skipped, and stand in unit-code order.
 */
public final class Ranking {

    private Ranking() {}

    private record Standing(UUID unitId, @Nullable String unitCode, Percent percent) {}

    private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::percent)
            .reversed()
            .thenComparing(Standing::unitCode, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Standing::unitId);

    /** The ranked units, best first; those without a number to reach are left out. */
    public static List<RankedUnit> of(Collection<Contender> contenders) {
        var rows = new ArrayList<RankedUnit>();
        for (Standing standing : inOrder(contenders)) {
            int place = rows.size() + 1;
            boolean ties = !rows.isEmpty() && rows.getLast().percent().compareTo(standing.percent()) == 0;
            rows.add(new RankedUnit(ties ? rows.getLast().rank() : place, standing.unitId(), standing.percent()));
        }
        return List.copyOf(rows);
    }

    private static List<Standing> inOrder(Collection<Contender> contenders) {
        return contenders.stream()
                .flatMap(contender -> contender.standing().stream()
                        .map(percent -> new Standing(contender.unitId(), contender.unitCode(), percent)))
                .sorted(ORDER)
                .toList();
    }
}
