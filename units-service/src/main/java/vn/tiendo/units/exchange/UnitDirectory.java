package vn.tiendo.units.exchange;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.text.SearchKey;

/**
 * The units of a system as they are known when a file is read, by code and by name, each with its days. A name is no key:
 * it counts only where it means one unit.
 */
final class UnitDirectory {

    /** What was found for a text: one unit, or why there is none. */
    record Found(@Nullable UUID unit, String refusal, String candidates) {
        private static Found one(UUID unit) {
            return new Found(unit, "", "");
        }

        private static Found none(String refusal) {
            return new Found(null, refusal, "");
        }
    }

    private record Standing(
            UUID unit,
            @Nullable String code,
            String name,
            LocalDate from,
            @Nullable LocalDate until) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    // People leave the kind of a unit out; the codes of units begin with a digit or are short.
    private static final Pattern KIND = Pattern.compile(
            "^(tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|dang bo|dang uy|ban quan ly)\\s+");
    private static final int MOST_CANDIDATES = 10;

    private final Map<String, List<Standing>> byCode = new HashMap<>();
    private final Map<String, List<Standing>> byName = new HashMap<>();

    private UnitDirectory() {}

    static UnitDirectory of(Connection connection, String system) throws SQLException {
        var directory = new UnitDirectory();
        try (var units = connection.prepareStatement("""
                select unit_id, code, name, lower(valid_during) as since, upper(valid_during) as until
                  from unit_version where system = ?
                """)) {
            units.setString(1, system);
            try (var rows = units.executeQuery()) {
                while (rows.next()) {
                    directory.add(standing(rows));
                }
            }
        }
        return directory;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("unit_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    private void add(Standing standing) {
        if (standing.code != null) {
            byCode.computeIfAbsent(standing.code, code -> new ArrayList<>(1)).add(standing);
        }
        byName.computeIfAbsent(withoutKind(standing.name), name -> new ArrayList<>(1))
                .add(standing);
    }

    private static String withoutKind(String name) {
        return KIND.matcher(SearchKey.of(name).plain()).replaceFirst("");
    }

    /** The unit that a code, or else a name, means on that day. */
    Found find(String text, LocalDate day) {
        var coded = byCode.get(text);
        return coded == null ? named(text, day) : coded(coded, day);
    }

    private static Found coded(List<Standing> known, LocalDate day) {
        for (var standing : known) {
            if (standing.on(day)) {
                return Found.one(standing.unit);
            }
        }
        return Found.none("UNIT_NOT_IN_FORCE");
    }

    private Found named(String text, LocalDate day) {
        var wanted = SearchKey.of(text);
        var alike = byName.getOrDefault(withoutKind(text), List.of()).stream()
                .filter(standing -> standing.on(day))
                .filter(standing ->
                        !hasKind(text) || SearchKey.of(standing.name).plain().equals(wanted.plain()))
                .toList();
        var exact = alike.stream()
                .filter(standing -> (" " + SearchKey.of(standing.name).marked()).endsWith(" " + wanted.marked()))
                .toList();
        var meant = exact.isEmpty() || !wanted.hasMarks() ? alike : exact;
        if (meant.isEmpty()) {
            return Found.none("UNKNOWN_UNIT");
        }
        return meant.size() == 1
                ? Found.one(meant.getFirst().unit)
                : new Found(null, "AMBIGUOUS_UNIT", candidates(meant));
    }

    private static boolean hasKind(String text) {
        return KIND.matcher(SearchKey.of(text).plain()).find();
    }

    private static String candidates(List<Standing> meant) {
        var listed = meant.stream()
                .limit(MOST_CANDIDATES)
                .map(standing -> standing.code == null ? standing.name : standing.code + " " + standing.name)
                .collect(Collectors.joining(", "));
        return meant.size() > MOST_CANDIDATES ? listed + ", …" : listed;
    }
}
