package vn.tiendo.plans.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.target.TargetSet;

/** The evidence in the database; only ever added to. */
@ApplicationScoped
class EvidenceActs {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    EvidenceActs(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    EvidenceRecorded record(UUID id, TargetSet target, UUID unit, @Nullable Period period, EvidenceRequest stated) {
        var days = Optional.ofNullable(period);
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into target_evidence_recorded
                  (effective_on, evidence_id, target_id, plan_id, unit_id, period_from, period_through, text, documents,
                   verdict)
                values (:on, :id, :targetId, :planId, :unit, cast(:from as date), cast(:through as date), :text,
                  cast(:documents as jsonb), :verdict)
                returning *
                """)
                .bind("on", stated.on())
                .bind("id", id)
                .bind("targetId", target.targetId())
                .bind("planId", target.planId())
                .bind("unit", unit)
                .bind("from", days.map(Period::from).orElse(null))
                .bind("through", days.map(Period::through).orElse(null))
                .bind("text", stated.text())
                .bind("documents", write(stated.statedDocuments()))
                .bind(
                        "verdict",
                        Optional.ofNullable(stated.verdict()).map(Enum::name).orElse(null))
                .map((row, context) -> act(row))
                .one());
    }

    List<EvidenceRecorded> ofTarget(UUID targetId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from target_evidence_recorded
                 where target_id = :targetId and recorded_at <= :knownAt
                 order by position
                """)
                .bind("targetId", targetId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    private EvidenceRecorded act(ResultSet row) throws SQLException {
        var from = row.getObject("period_from", LocalDate.class);
        return new EvidenceRecorded(
                row.getObject("evidence_id", UUID.class),
                row.getObject("target_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                from == null ? null : new Period(from, row.getObject("period_through", LocalDate.class)),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("text"),
                read(row.getString("documents")),
                Optional.ofNullable(row.getString("verdict"))
                        .map(Verdict::valueOf)
                        .orElse(null));
    }

    private String write(List<EvidenceDocument> documents) {
        try {
            return json.writeValueAsString(documents);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("documents can be written", e);
        }
    }

    private List<EvidenceDocument> read(String text) {
        try {
            return json.readValue(text, new TypeReference<List<EvidenceDocument>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("documents that were written can be read", e);
        }
    }
}
