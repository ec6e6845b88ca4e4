package vn.tiendo.units.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rounds and their results in the database; only ever added to. */
@ApplicationScoped
class RoundRows {
    private static final TypeReference<Map<String, Integer>> FIGURES = new TypeReference<>() {};
    private static final String LATEST_RESULTS = """
            select distinct on (enterprise_id) * from round_result
             where round_id = :round and recorded_at <= :knownAt
             order by enterprise_id, recorded_at desc, position desc
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    RoundRows(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Round begin(UUID id, RoundRequest request, RoundKind kind, String caller) {
        return jdbi.withHandle(handle -> {
            var round = handle.createQuery("""
                    insert into round (round_id, unit_id, name, kind, held_on, listed, recorded_by)
                    values (:id, :unitId, :name, :kind, :heldOn, :listed, :caller) returning *
                    """)
                    .bind("id", id)
                    .bind("unitId", request.unitId())
                    .bind("name", request.name())
                    .bind("kind", kind)
                    .bind("heldOn", request.heldOn())
                    .bind("listed", !request.enterprises().isEmpty())
                    .bind("caller", caller)
                    .map((row, context) -> round(row))
                    .one();
            handle.createUpdate(
                            "insert into round_enterprise (round_id, enterprise_id) select :id, unnest(:enterprises)")
                    .bind("id", id)
                    .bindArray("enterprises", UUID.class, request.enterprises())
                    .execute();
            return round;
        });
    }

    Optional<Round> byId(UUID id, Instant knownAt) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from round where round_id = :id and recorded_at <= :knownAt")
                        .bind("id", id)
                        .bind("knownAt", knownAt)
                        .map((row, context) -> round(row))
                        .findOne());
    }

    /** At most this many rounds, in the order of their recording, after a position. */
    List<Round> page(@Nullable UUID unit, Instant knownAt, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from round
                 where recorded_at <= :knownAt and position > :after
                   and (cast(:unit as uuid) is null or unit_id = cast(:unit as uuid))
                 order by position limit :limit
                """)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("unit", unit == null ? null : unit.toString())
                .bind("limit", limit)
                .map((row, context) -> round(row))
                .list());
    }

    /** Which of these enterprises the round does not name. */
    List<UUID> strangers(UUID round, List<UUID> enterprises) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select e from unnest(:enterprises) e
                 where not exists (select 1 from round_enterprise r where r.round_id = :round and r.enterprise_id = e)
                """)
                .bind("round", round)
                .bindArray("enterprises", UUID.class, enterprises)
                .mapTo(UUID.class)
                .list());
    }

    /** Adds the results; answers their instant. */
    Instant add(UUID round, List<StatedResult> results, String caller) {
        return jdbi.withHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into round_result (round_id, enterprise_id, recorded_by, outcome, figures)
                    values (:round, :enterprise, :caller, :outcome, cast(:figures as jsonb))
                    """);
            results.forEach(result -> batch.bind("round", round)
                    .bind("enterprise", result.enterpriseId())
                    .bind("caller", caller)
                    .bind("outcome", result.outcome())
                    .bind("figures", written(result.figures()))
                    .add());
            batch.execute();
            return handle.createQuery("select recording_instant()")
                    .mapTo(Instant.class)
                    .one();
        });
    }

    RoundProgress progress(Round round, Instant knownAt) {
        return jdbi.withHandle(handle -> {
            var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
            handle.createQuery("select outcome, count(*) as many from (" + LATEST_RESULTS + ") r group by outcome")
                    .bind("round", round.id())
                    .bind("knownAt", knownAt)
                    .map((row, context) -> outcomes.put(Outcome.valueOf(row.getString("outcome")), row.getInt("many")))
                    .list();
            int listed = handle.createQuery("select count(*) from round_enterprise where round_id = :round")
                    .bind("round", round.id())
                    .mapTo(Integer.class)
                    .one();
            var progress = new RoundProgress(listed, outcomes);
            return round.listed() ? progress : new RoundProgress(progress.answered(), outcomes);
        });
    }

    /** At most this many results, the latest of each enterprise, in the order of enterprises, after one. */
    List<RoundResult> results(UUID round, Instant knownAt, UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from (" + LATEST_RESULTS
                        + ") r where enterprise_id > :after order by enterprise_id limit :limit")
                .bind("round", round)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> result(row))
                .list());
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("round_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("name"),
                RoundKind.valueOf(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                row.getBoolean("listed"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private RoundResult result(ResultSet row) throws SQLException {
        try {
            return new RoundResult(
                    row.getObject("enterprise_id", UUID.class),
                    Outcome.valueOf(row.getString("outcome")),
                    json.readValue(row.getString("figures"), FIGURES),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures that cannot be read", e);
        }
    }

    private String written(Map<String, Integer> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
