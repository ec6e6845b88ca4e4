package vn.tiendo.units.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who has which code when, in memory for the rows of one file; kept true while they are recorded. */
final class CodeBook {

    private final Jdbi jdbi;
    private final Map<Key, List<Holding>> byCode = new HashMap<>();

    private record Key(UnitSystem system, String code) {}

    private record Holding(
            UUID unit, LocalDate from, @Nullable LocalDate until) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    CodeBook(Jdbi jdbi) {
        this.jdbi = jdbi;
        read(null).forEach(held -> holdings(held.key()).add(held.holding()));
    }

    private record Held(Key key, Holding holding) {}

    Optional<UUID> holder(UnitSystem system, String code, LocalDate on) {
        return byCode.getOrDefault(new Key(system, code), List.of()).stream()
                .filter(holding -> holding.on(on))
                .map(Holding::unit)
                .findFirst();
    }

    /** Whether nobody has the code on that day or later. */
    boolean isFreeFrom(UnitSystem system, String code, LocalDate day) {
        return byCode.getOrDefault(new Key(system, code), List.of()).stream()
                .allMatch(holding -> holding.until() != null && !holding.until().isAfter(day));
    }

    /** A new unit that is about to be written. */
    void add(UnitSystem system, String code, UUID unit, LocalDate from) {
        holdings(new Key(system, code)).add(new Holding(unit, from, null));
    }

    /** Reads a code again that an act may have given to somebody else. */
    void readAgain(UnitSystem system, String code) {
        var key = new Key(system, code);
        var holdings = holdings(key);
        holdings.clear();
        read(key).forEach(held -> holdings.add(held.holding()));
    }

    private List<Holding> holdings(Key key) {
        return byCode.computeIfAbsent(key, none -> new ArrayList<>(1));
    }

    private List<Held> read(@Nullable Key key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select system, code, unit_id, lower(valid_during) as since, upper(valid_during) as until
                  from unit_version
                 where code is not null and (cast(:code as text) is null or system = :system and code = :code)
                """)
                .bind("system", key == null ? null : key.system().name())
                .bind("code", key == null ? null : key.code())
                .map((row, context) -> new Held(
                        new Key(UnitSystem.valueOf(row.getString("system")), row.getString("code")),
                        new Holding(
                                row.getObject("unit_id", UUID.class),
                                row.getObject("since", LocalDate.class),
                                row.getObject("until", LocalDate.class))))
                .list());
    }
}
