package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.text.SearchKey;

/** The latest fold of the acts as intervals; its temporal keys refuse what two callers at once could break. */
@ApplicationScoped
class UnitVersions {

    /** Days from one on, until the day before another or without an end. */
    record Span(LocalDate from, @Nullable LocalDate until) {}

    private final Jdbi jdbi;

    UnitVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Folds the unit again. A taken code, or a parent that begins later, is refused by the keys. */
    void fold(UnitHistory history) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from unit_version where unit_id = :unitId")
                .bind("unitId", history.unitId())
                .execute());
        foldNew(List.of(history));
    }

    /** Folds units of which no version is there yet. */
    void foldNew(List<UnitHistory> histories) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into unit_version (unit_id, valid_during, system, search_plain, search_marked, %s)
                    values (:unitId, daterange(:from, cast(:until as date)), :system, :plain, :marked, %s)
                    """.formatted(UnitColumns.NAMES, UnitColumns.PARAMETERS));
            histories.forEach(history -> history.versions().forEach(version -> add(batch, history, version)));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    private static void add(PreparedBatch batch, UnitHistory history, UnitHistory.Version version) {
        var names = WantedUnits.keys(version.unit().terms());
        batch.bind("unitId", history.unitId())
                .bind("from", version.from())
                .bind("until", version.until())
                .bind("system", history.system())
                .bind("plain", lines(names, SearchKey::plain))
                .bind("marked", lines(names, SearchKey::marked))
                .bindMap(UnitColumns.of(version.unit().terms()))
                .add();
    }

    /** The units above this one at some time of the span, itself included. */
    List<UUID> lineAbove(UUID unitId, Span span) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with recursive line (unit_id, during) as (
                  select cast(:unitId as uuid), daterange(:from, cast(:until as date))
                  union
                  select v.parent_id, l.during * v.valid_during
                    from line l join unit_version v on v.unit_id = l.unit_id and v.valid_during && l.during
                   where v.parent_id is not null)
                select distinct unit_id from line
                """)
                .bind("unitId", unitId.toString())
                .bind("from", span.from())
                .bind("until", span.until())
                .mapTo(UUID.class)
                .list());
    }

    /** Units that were folded before their names could be searched. */
    List<UUID> unsearchable() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select distinct unit_id from unit_version where search_plain is null")
                        .mapTo(UUID.class)
                        .list());
    }

    private static String lines(List<SearchKey> names, Function<SearchKey, String> form) {
        return names.stream().map(form).collect(Collectors.joining("\n"));
    }
}
