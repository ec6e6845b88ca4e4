package vn.tiendo.plans.allocation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sums of tables that share a target and a period. A table never changes, so that what was folded once stays true. */
final class FoldedTotals {
    private static final int MOST = 20_000;

    private final Map<List<UUID>, AllocatedTotal> byTables = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<UUID>, AllocatedTotal> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean has(List<TableTotal> tables) {
        return byTables.containsKey(key(tables));
    }

    synchronized Optional<AllocatedTotal> of(List<TableTotal> tables) {
        return Optional.ofNullable(byTables.get(key(tables)));
    }

    synchronized void keep(List<TableTotal> tables, AllocatedTotal total) {
        byTables.put(key(tables), total);
    }

    private static List<UUID> key(List<TableTotal> tables) {
        return tables.stream().map(TableTotal::allocationId).toList();
    }
}
