package vn.tiendo.reporting.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.events.units.UnitsSucceeded;

/** The administrative units of the country before and after 1 July 2025, as events, from the files beside the checkout. */
final class RealReform {

    static final LocalDate DAY = LocalDate.parse("2025-07-01");

    private static final Path DATA = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .takeWhile(folder -> folder != null)
            .map(folder -> folder.resolve("../shared/data/administrative-units").normalize())
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("shared-data-is-not-here"));
    private static final LocalDate LONG_AGO = LocalDate.parse("2004-01-01");
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<String, Row> before = rows("before-2025-07-01.csv");
    private final Map<String, Row> after = rows("after-2025-07-01.csv");
    private final Map<String, Map<String, Boolean>> predecessors = new HashMap<>();
    private final Map<String, Set<String>> successors = new LinkedHashMap<>();
    private final Map<String, UUID> oldIds = new HashMap<>();
    private final Map<String, UUID> newIds = new HashMap<>();

    private record Row(
            String code,
            String name,
            String kind,
            String level,
            @Nullable String parent) {}

    static boolean isHere() {
        return Files.isDirectory(DATA);
    }

    RealReform() {
        for (var cells : lines("succession-2025-07-01.csv")) {
            predecessors
                    .computeIfAbsent(cells.get(2), none -> new LinkedHashMap<>())
                    .put(cells.get(0), cells.get(4).equals("WHOLE"));
            successors
                    .computeIfAbsent(cells.get(0), none -> new LinkedHashSet<>())
                    .add(cells.get(2));
        }
        before.keySet().forEach(code -> oldIds.put(code, UUID.randomUUID()));
        after.keySet().forEach(code -> newIds.put(code, keeps(code) ? oldIds.get(onlyPeer(code)) : UUID.randomUUID()));
    }

    List<UUID> oldUnits(String level) {
        return before.values().stream()
                .filter(row -> row.level().equals(level))
                .map(row -> oldIds.get(row.code()))
                .toList();
    }

    List<UUID> newUnits(String level) {
        return after.values().stream()
                .filter(row -> row.level().equals(level))
                .map(row -> newIds.get(row.code()))
                .toList();
    }

    /** The old provinces of which a present one was made. */
    Map<UUID, List<UUID>> provinces() {
        var made = new LinkedHashMap<UUID, List<UUID>>();
        after.values().stream()
                .filter(row -> row.level().equals("PROVINCE"))
                .forEach(row -> made.put(
                        newIds.get(row.code()),
                        predecessors.get(row.code()).keySet().stream()
                                .map(oldIds::get)
                                .toList()));
        return made;
    }

    List<Event> events() {
        var events = new ArrayList<Event>();
        before.values().forEach(row -> events.add(created(oldIds.get(row.code()), row, LONG_AGO, parent(row, oldIds))));
        after.values().forEach(row -> {
            var id = newIds.get(row.code());
            events.add(
                    keeps(row.code())
                            ? new UnitChanged(
                                    id,
                                    DAY,
                                    RECORDED,
                                    row.name(),
                                    null,
                                    row.kind(),
                                    row.code(),
                                    parent(row, newIds),
                                    null,
                                    null,
                                    null,
                                    null)
                            : created(id, row, DAY, parent(row, newIds)));
        });
        after.keySet().stream().filter(code -> !keeps(code)).forEach(code -> {
            var wholes = predecessors.get(code).entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(whole -> oldIds.get(whole.getKey()))
                    .toList();
            if (!wholes.isEmpty()) {
                events.add(succeeded("MERGE", wholes, List.of(newIds.get(code))));
            }
        });
        successors.forEach((code, heirs) -> {
            if (heirs.size() > 1) {
                events.add(succeeded(
                        "SPLIT",
                        List.of(oldIds.get(code)),
                        heirs.stream().map(newIds::get).toList()));
            }
        });
        return events;
    }

    /** Whether the unit goes on: one predecessor of its own level, the whole of it, and nothing besides. */
    private boolean keeps(String code) {
        var peer = onlyPeer(code);
        return peer != null && Boolean.TRUE.equals(predecessors.get(code).get(peer));
    }

    private @Nullable String onlyPeer(String code) {
        var peers = predecessors.get(code).keySet().stream()
                .filter(old -> before.get(old).level().equals(after.get(code).level()))
                .toList();
        return peers.size() == 1 ? peers.getFirst() : null;
    }

    private static @Nullable UUID parent(Row row, Map<String, UUID> ids) {
        return row.parent() == null ? null : ids.get(row.parent());
    }

    private static UnitCreated created(UUID id, Row row, LocalDate on, @Nullable UUID parent) {
        return new UnitCreated(
                id, "ADMINISTRATIVE", on, RECORDED, row.name(), null, row.kind(), row.code(), parent, null, null, null);
    }

    private static UnitsSucceeded succeeded(String kind, List<UUID> from, List<UUID> to) {
        return new UnitsSucceeded(
                UUID.randomUUID(), kind, DAY, RECORDED, from, to, List.of(), List.of(), List.of(), null, null);
    }

    private static Map<String, Row> rows(String file) {
        var rows = new LinkedHashMap<String, Row>();
        lines(file)
                .forEach(cells -> rows.put(
                        cells.get(0),
                        new Row(
                                cells.get(0),
                                cells.get(1),
                                cells.get(2),
                                cells.get(3),
                                cells.size() > 4 && !cells.get(4).isEmpty() ? cells.get(4) : null)));
        return rows;
    }

    /** The first cells hold no comma and no quote; what follows them is not read. */
    private static List<List<String>> lines(String file) {
        try (var lines = Files.lines(DATA.resolve(file))) {
            return lines.skip(1).map(line -> List.of(line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
