package vn.tiendo.plans.reallocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.allocation.AllocationTable;
import vn.tiendo.plans.allocation.Cell;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Place;
import vn.tiendo.plans.statement.Statement;

/**
 * What a person made of a proposal: for each period that is not over on the day of effect a table of the successors' cells.
 */
record Decision(
        Proposal proposal,
        List<ProposedCell> open,
        Map<Key, Quota> decided,
        @Nullable String document) {

    /** A successor in a period. */
    record Key(Period period, UUID unitId) {}

    /** Refused at its places with NOT_A_SUCCESSOR, UNIT_TWICE, or what a cell is refused with. */
    static Decision of(Proposal proposal, ConfirmationRequest request, LocalDate effectiveOn, int scale) {
        var statement = new Statement();
        var body = statement.body();
        var decided = new HashMap<Key, Quota>();
        var proposed = new LinkedHashSet<Key>();
        var open = proposal.cells().stream()
                .filter(cell -> !cell.period().isOverBefore(effectiveOn))
                .toList();
        open.forEach(cell -> proposed.add(new Key(cell.period(), cell.unitId())));
        var seen = new HashSet<Key>();
        for (int i = 0; i < request.cells().size(); i++) {
            var stated = request.cells().get(i);
            var here = body.at("cells").at(i);
            key(stated, here).ifPresent(key -> {
                refuseWhatWasNotAsked(key, proposed, seen, here);
                here.at("cell")
                        .accept(() -> Quota.parse(stated.cell(), scale))
                        .ifPresent(quota -> decided.put(key, quota));
            });
        }
        statement.requireAccepted();
        return new Decision(proposal, open, decided, request.document());
    }

    private static Optional<Key> key(DecidedCell stated, Place here) {
        return stated.period().checked(here.at("period")).map(period -> new Key(period, stated.unitId()));
    }

    private static void refuseWhatWasNotAsked(Key key, Set<Key> proposed, Set<Key> seen, Place here) {
        if (!proposed.contains(key)) {
            here.at("unitId").refuse("NOT_A_SUCCESSOR", key.unitId(), key.period());
        }
        if (!seen.add(key)) {
            here.at("unitId").refuse("UNIT_TWICE", key.unitId());
        }
    }

    /**
     * The tables to assign. A quota that has gone to a successor is taken from the unit that ended, so that no sum of
     * the table counts it twice; a period for which nothing was decided stays as it is, not yet re-allocated.
     */
    List<AllocationTable> tables() {
        var byPeriod = new LinkedHashMap<Period, List<Cell>>();
        for (var cell : open) {
            var quota = decided.getOrDefault(new Key(cell.period(), cell.unitId()), cell.quota());
            if (quota != null) {
                byPeriod.computeIfAbsent(cell.period(), period -> new ArrayList<>())
                        .add(new Cell(cell.unitId(), quota));
            }
        }
        byPeriod.values().forEach(this::takeFromThoseThatEnded);
        return byPeriod.entrySet().stream()
                .map(table -> new AllocationTable(table.getKey(), table.getValue(), null, false, document, false))
                .toList();
    }

    private void takeFromThoseThatEnded(List<Cell> cells) {
        var successors = Set.copyOf(proposal.succession().to());
        proposal.succession().from().stream()
                .filter(unit -> !successors.contains(unit))
                .forEach(unit -> cells.add(new Cell(unit, new Quota.NotAssigned())));
    }
}
