package vn.tiendo.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;

/** Remarks of readers, kept apart from what the plan says; only ever added to. */
@ApplicationScoped
public class Remarks {
    private final Jdbi jdbi;

    Remarks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Refused with 409 REMARK_KEY_TAKEN. */
    public RemarkNoted note(UUID planId, Remark remark, LocalDate effectiveOn) {
        return insert(planId, remark, effectiveOn)
                .orElseThrow(() -> Problem.of(409, "REMARK_KEY_TAKEN").at("#/key"));
    }

    private Optional<RemarkNoted> insert(UUID planId, Remark remark, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into plan_remark_noted (effective_on, plan_id, key, category, place, text_vi, text_en, handling)
                values (:effectiveOn, :planId, :key, :category, :where, :textVi, :textEn, :handling)
                on conflict on constraint plan_remark_key_unique do nothing
                returning *
                """)
                .bindMethods(remark)
                .bind("planId", planId)
                .bind("effectiveOn", effectiveOn)
                .map((row, context) -> act(row))
                .findOne());
    }

    /** In the order of their recording. */
    public List<RemarkNoted> page(UUID planId, AsOf asOf, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from plan_remark_noted
                 where plan_id = :planId and recorded_at <= :knownAt and effective_on <= :at and position > :after
                 order by position limit :limit
                """)
                .bind("planId", planId)
                .bind("at", asOf.at())
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> act(row))
                .list());
    }

    private static RemarkNoted act(ResultSet row) throws SQLException {
        var remark = new Remark(
                row.getString("key"),
                row.getString("category"),
                row.getString("place"),
                row.getString("text_vi"),
                row.getString("text_en"),
                row.getString("handling"));
        return new RemarkNoted(
                row.getObject("plan_id", UUID.class),
                remark,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
