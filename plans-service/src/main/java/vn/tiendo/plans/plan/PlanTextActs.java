package vn.tiendo.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;

/** The texts kept with plans; only ever added to. */
@ApplicationScoped
class PlanTextActs {
    private final Jdbi jdbi;

    PlanTextActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void note(UUID planId, PlanText text, LocalDate effectiveOn) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into plan_text_noted (effective_on, text_id, plan_id, kind, key, title_vi, title_en, detail)
                values (:effectiveOn, :textId, :planId, :kind, :key, :titleVi, :titleEn, :detail)
                """)
                .bindMethods(text)
                .bind("planId", planId)
                .bind("effectiveOn", effectiveOn)
                .execute());
    }

    List<PlanTextNoted> page(UUID planId, AsOf asOf, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from plan_text_noted
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

    private static PlanTextNoted act(ResultSet row) throws SQLException {
        var text = new PlanText(
                row.getObject("text_id", UUID.class),
                PlanTextKind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getString("title_vi"),
                row.getString("title_en"),
                row.getString("detail"));
        return new PlanTextNoted(
                row.getObject("plan_id", UUID.class),
                text,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
