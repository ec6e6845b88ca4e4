package vn.tiendo.plans.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.plans.finding.rule.Finding;
import vn.tiendo.plans.finding.rule.FindingCode;

/** What was said of findings; only ever added to. */
@ApplicationScoped
class AcknowledgementActs {
    private final Jdbi jdbi;

    AcknowledgementActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    FindingAcknowledged add(UUID id, UUID planId, Finding finding, String reason, List<String> roles, LocalDate on) {
        return jdbi.withHandle(handle -> handle.registerArrayType(String.class, "text")
                .createQuery("""
                        insert into finding_acknowledged (effective_on, acknowledgement_id, plan_id, code, pointer, facts,
                          reason, roles)
                        values (:on, :id, :planId, :code, :pointer, :facts, :reason, :roles)
                        returning *
                        """)
                .bind("on", on)
                .bind("id", id)
                .bind("planId", planId)
                .bind("code", finding.code())
                .bind("pointer", finding.spot().pointer())
                .bindArray("facts", String.class, FindingAcknowledged.texts(finding))
                .bind("reason", reason)
                .bindArray("roles", String.class, roles)
                .map((row, context) -> act(row))
                .one());
    }

    List<FindingAcknowledged> of(UUID planId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from finding_acknowledged where plan_id = :planId order by position")
                .bind("planId", planId)
                .map((row, context) -> act(row))
                .list());
    }

    private static FindingAcknowledged act(ResultSet row) throws SQLException {
        return new FindingAcknowledged(
                row.getObject("acknowledgement_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                FindingCode.valueOf(row.getString("code")),
                row.getString("pointer"),
                texts(row, "facts"),
                row.getString("reason"),
                texts(row, "roles"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
