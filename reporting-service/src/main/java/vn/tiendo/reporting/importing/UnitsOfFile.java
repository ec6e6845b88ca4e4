package vn.tiendo.reporting.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.text.SearchKey;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.knownunit.UnitTree;

/**
 * Which unit a text of a file means on a day: by its code, else by its name where that means one unit. Names are no keys: ten
 * pairs in one province differ by a diacritic only.
 */
final class UnitsOfFile {

    private static final int DAYS_KEPT = 32;
    private static final int MOST_CANDIDATES = 10;

    private final UnitHistory history;
    private final Map<LocalDate, OnDay> days = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, OnDay> eldest) {
            return size() > DAYS_KEPT;
        }
    };
    private @Nullable Set<String> codesOfAnyDay;

    UnitsOfFile(UnitHistory history) {
        this.history = history;
    }

    /** What was found: one unit, or why there is none. */
    record Found(@Nullable UUID unit, String refusal, String candidates) {

        static Found one(UUID unit) {
            return new Found(unit, "", "");
        }

        static Found none(String refusal) {
            return new Found(null, refusal, "");
        }
    }

    private record OnDay(UnitTree tree, Map<String, List<KnownUnit>> byCode, Map<String, List<KnownUnit>> byName) {

        static OnDay of(UnitTree tree) {
            var byCode = new HashMap<String, List<KnownUnit>>();
            var byName = new HashMap<String, List<KnownUnit>>();
            for (var unit : tree.units()) {
                if (unit.code() != null) {
                    byCode.computeIfAbsent(unit.code(), none -> new ArrayList<>(1))
                            .add(unit);
                }
                byName.computeIfAbsent(SearchKey.of(unit.name()).plain(), none -> new ArrayList<>(1))
                        .add(unit);
            }
            return new OnDay(tree, byCode, byName);
        }
    }

    UnitTree treeOn(LocalDate day) {
        return on(day).tree;
    }

    Found find(UUID id, LocalDate day) {
        if (!history.knows(id)) {
            return Found.none("NOT_YET_KNOWN");
        }
        return treeOn(day).contains(id) ? Found.one(id) : Found.none("UNIT_NOT_IN_FORCE");
    }

    /** @param system null where the text alone says which unit is meant */
    Found find(String text, @Nullable String system, LocalDate day) {
        var units = on(day);
        var coded = of(units.byCode.get(text), system);
        if (!coded.isEmpty()) {
            return only(coded);
        }
        if (codes().contains(text)) {
            return Found.none("UNIT_NOT_IN_FORCE");
        }
        return named(SearchKey.of(text), units, system);
    }

    private static Found named(SearchKey wanted, OnDay units, @Nullable String system) {
        var alike = of(units.byName.get(wanted.plain()), system);
        var exact = alike.stream()
                .filter(unit -> SearchKey.of(unit.name()).marked().equals(wanted.marked()))
                .toList();
        var meant = exact.isEmpty() || !wanted.hasMarks() ? alike : exact;
        return meant.isEmpty() ? Found.none("UNKNOWN_UNIT") : only(meant);
    }

    private static Found only(List<KnownUnit> meant) {
        return meant.size() == 1
                ? Found.one(meant.getFirst().id())
                : new Found(null, "AMBIGUOUS_UNIT", candidates(meant));
    }

    private static List<KnownUnit> of(@Nullable List<KnownUnit> found, @Nullable String system) {
        return found == null
                ? List.of()
                : found.stream()
                        .filter(unit -> system == null || unit.system().equals(system))
                        .toList();
    }

    private static String candidates(Collection<KnownUnit> meant) {
        var listed = meant.stream()
                .limit(MOST_CANDIDATES)
                .map(unit -> String.join(
                        " ", unit.system(), unit.code() == null ? unit.id().toString() : unit.code(), unit.name()))
                .collect(Collectors.joining(", "));
        return meant.size() > MOST_CANDIDATES ? listed + ", …" : listed;
    }

    private OnDay on(LocalDate day) {
        return days.computeIfAbsent(history.borderDay(day), border -> OnDay.of(history.treeOn(border)));
    }

    private Set<String> codes() {
        var codes = codesOfAnyDay;
        if (codes == null) {
            codes = new HashSet<>();
            for (var unit : history.units()) {
                for (var first : history.beginOf(unit).stream().toList()) {
                    history.treeOn(first).find(unit).map(KnownUnit::code).ifPresent(codes::add);
                }
            }
            codesOfAnyDay = codes;
        }
        return codes;
    }
}
