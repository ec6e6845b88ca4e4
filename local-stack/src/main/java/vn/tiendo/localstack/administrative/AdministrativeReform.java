package vn.tiendo.localstack.administrative;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The units before and after 1 July 2025, how they became each other, and the change of 30 April 2026. A unit goes on when it
 * has one predecessor of its own level, the whole of it, with its own code; any other unit of the reform is a new one,
 * formed by a MERGE of whole predecessors and by SPLITs of those that were divided. Nothing is guessed: what the source leaves
 * open is listed by {@link #leftOpen}.
 */
public final class AdministrativeReform {

    private static final String REFORM = "01/07/2025";
    private static final String RENAMING = "30/04/2026";
    private static final String UNITS = "system,code,effectiveOn,act,name,kind,level,parent";
    private static final String SUCCESSIONS =
            "succession,kind,effectiveOn,system,from,to,name,unitKind,documentNumber,documentDate";
    private static final String PROVINCES_DECIDED = "202/2025/QH15,12/06/2025";
    private static final String CITY_DECIDED = "30/2026/QH16,14/04/2026";
    private static final String WARDS_DECIDED = "237/NQ-UBTVQH16,";

    private final Path folder;
    private final Map<String, Unit> before;
    private final Map<String, Unit> after;
    private final Map<String, Map<String, Boolean>> predecessors = new LinkedHashMap<>();
    private final Map<String, Set<String>> successors = new TreeMap<>();

    private record Unit(
            String code,
            String name,
            String kind,
            String level,
            @Nullable String parent) {}

    /** @throws IOException when a file of the dataset is not there */
    public AdministrativeReform(Path folder) throws IOException {
        this.folder = folder;
        this.before = units("before-2025-07-01.csv");
        this.after = units("after-2025-07-01.csv");
        for (var cells : rows("succession-2025-07-01.csv")) {
            predecessors
                    .computeIfAbsent(cells.get(2), none -> new LinkedHashMap<>())
                    .put(cells.get(0), cells.get(4).equals("WHOLE"));
            successors
                    .computeIfAbsent(cells.get(0), none -> new LinkedHashSet<>())
                    .add(cells.get(2));
        }
    }

    /**
     * The files in the order in which they are imported.
     *
     * @param since from when the units before the reform are in force: the source does not say
     */
    public List<ImportFile> files(LocalDate since) throws IOException {
        return List.of(
                new ImportFile("units", "units before the reform", unitsBefore(since)),
                new ImportFile("units", "units from 1 July 2025", unitsAfter()),
                new ImportFile("successions", "successions of 1 July 2025", reform()),
                new ImportFile("successions", "changes of 30 April 2026", renaming()));
    }

    /** What the source does not say, in its own words: one line each. */
    public List<String> leftOpen() throws IOException {
        return rows("unresolved.csv").stream()
                .map(cells -> "%s %s: %s".formatted(cells.get(0), cells.get(1), cells.get(2)))
                .toList();
    }

    private String unitsBefore(LocalDate since) {
        var day = "%02d/%02d/%d".formatted(since.getDayOfMonth(), since.getMonthValue(), since.getYear());
        return csv(
                UNITS,
                before.values().stream().map(unit -> row(unit, day, "CREATED")).toList());
    }

    private String unitsAfter() {
        return csv(
                UNITS,
                after.values().stream()
                        .map(unit -> row(unit, REFORM, goesOn(unit) ? "CHANGED" : "CREATED"))
                        .toList());
    }

    private static String row(Unit unit, String day, String act) {
        return String.join(
                ",",
                "ADMINISTRATIVE",
                unit.code(),
                day,
                act,
                quoted(unit.name()),
                unit.kind(),
                unit.level(),
                unit.parent() == null ? "" : unit.parent());
    }

    private String reform() {
        var rows = new ArrayList<String>();
        after.values().stream()
                .filter(unit -> !goesOn(unit))
                .forEach(unit -> predecessorsOf(unit).entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .forEach(whole -> rows.add(succession("M-" + unit.code(), "MERGE", whole.getKey(), unit))));
        successors.forEach((code, heirs) -> {
            if (heirs.size() > 1) {
                heirs.forEach(heir -> rows.add(succession("S-" + code, "SPLIT", code, after.get(heir))));
            }
        });
        return csv(SUCCESSIONS, rows);
    }

    private static String succession(String key, String kind, String from, @Nullable Unit to) {
        if (to == null) {
            throw new IllegalArgumentException(key + " leads to a unit that is not there");
        }
        var document = to.level().equals("PROVINCE") ? PROVINCES_DECIDED : ",";
        return String.join(",", key, kind, REFORM, "ADMINISTRATIVE", from, to.code(), "", "", document);
    }

    private String renaming() throws IOException {
        return csv(
                SUCCESSIONS,
                rows("changes-2026-04-30.csv").stream()
                        .map(cells -> String.join(
                                ",",
                                "T-" + cells.get(0),
                                "TYPE_CHANGE",
                                RENAMING,
                                "ADMINISTRATIVE",
                                cells.get(0),
                                cells.get(0),
                                quoted(cells.get(2)),
                                cells.get(4),
                                cells.get(0).length() == 2 ? CITY_DECIDED : WARDS_DECIDED))
                        .toList());
    }

    private boolean goesOn(Unit unit) {
        var peers = predecessorsOf(unit).entrySet().stream()
                .filter(one -> levelBefore(one.getKey()).equals(unit.level()))
                .toList();
        return peers.size() == 1
                && peers.getFirst().getValue()
                && peers.getFirst().getKey().equals(unit.code());
    }

    private String levelBefore(String code) {
        var unit = before.get(code);
        return unit == null ? "" : unit.level();
    }

    private Map<String, Boolean> predecessorsOf(Unit unit) {
        return predecessors.getOrDefault(unit.code(), Map.of());
    }

    private static String csv(String header, List<String> rows) {
        return rows.stream().collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private Map<String, Unit> units(String file) throws IOException {
        var units = new LinkedHashMap<String, Unit>();
        for (var cells : rows(file)) {
            var parent = cells.size() > 4 && !cells.get(4).isEmpty() ? cells.get(4) : null;
            units.put(cells.get(0), new Unit(cells.get(0), cells.get(1), cells.get(2), cells.get(3), parent));
        }
        return units;
    }

    // The cells that are read hold neither a comma nor a quotation mark; free text follows after them.
    private List<List<String>> rows(String file) throws IOException {
        try (var lines = Files.lines(folder.resolve(file))) {
            return lines.skip(1).map(line -> List.of(line.split(",", -1))).toList();
        }
    }
}
