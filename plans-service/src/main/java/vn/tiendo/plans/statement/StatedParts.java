package vn.tiendo.plans.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;

/**
 * Plans as they were stated, part by part. What the features read out of a statement is theirs; this is the statement
 * itself, so that a plan goes out as it came in. Only ever added to.
 */
@ApplicationScoped
public class StatedParts {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    StatedParts(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Keeps a part, in the running transaction. */
    public void keep(UUID planId, PlanPart part, Object stated, LocalDate effectiveOn) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into plan_part_stated (effective_on, plan_id, part, stated)
                values (:effectiveOn, :planId, :part, :stated)
                """)
                .bind("effectiveOn", effectiveOn)
                .bind("planId", planId)
                .bind("part", part)
                .bind("stated", write(stated))
                .execute());
    }

    /** The parts of a kind in the order in which they were stated. */
    public List<JsonNode> of(UUID planId, PlanPart part, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select stated from plan_part_stated
                 where plan_id = :planId and part = :part and recorded_at <= :knownAt and effective_on <= :at
                 order by position
                """)
                .bind("planId", planId)
                .bind("part", part)
                .bind("at", asOf.at())
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .mapTo(String.class)
                .map(this::read)
                .list());
    }

    /** A part with the time and place of its recording. */
    public record Kept(String stated, Instant recordedAt, long position) {}

    /** The part of a kind that was stated last. */
    public Optional<Kept> last(UUID planId, PlanPart part) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select stated, recorded_at, position from plan_part_stated
                 where plan_id = :planId and part = :part
                 order by position desc limit 1
                """)
                .bind("planId", planId)
                .bind("part", part)
                .map((row, context) -> new Kept(
                        row.getString("stated"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getLong("position")))
                .findOne());
    }

    private String write(Object stated) {
        try {
            return json.writeValueAsString(stated);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }

    private JsonNode read(String stated) {
        try {
            return json.readTree(stated);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }
}
