package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Looks for reports, the latest drafted first. */
@ApplicationScoped
class ReportList {

    private static final String FOUND = """
            select r.*, draft.terms ->> 'titleVi' as title_vi, draft.terms ->> 'titleEn' as title_en,
                   cast(draft.terms ->> 'at' as date) as at, sent.done_on as sent_on, sent.content_hash
              from report r
              join lateral (select terms from report_act where report_id = r.id and kind = 'DRAFTED'
                             order by position desc limit 1) draft on true
              left join report_act sent on sent.report_id = r.id and sent.kind = 'SUBMITTED'
             where (cast(:plan as uuid) is null or r.plan_id = cast(:plan as uuid))
               and (cast(:unit as uuid) is null or r.unit_id = cast(:unit as uuid))
               and (cast(:instance as uuid) is null or r.instance_id = cast(:instance as uuid))
               and (cast(:state as text) is null or r.state = cast(:state as text))
               and (cast(:after as uuid) is null or r.id < cast(:after as uuid))
             order by r.id desc limit :limit
            """;

    private final Jdbi jdbi;

    ReportList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Which reports somebody looks for; what is null does not matter. */
    record Filter(
            @Nullable UUID plan,
            @Nullable UUID unit,
            @Nullable UUID instance,
            @Nullable ReportState state) {}

    /** A report without its content. */
    record Found(
            ReportIdentity identity,
            ReportState state,
            String titleVi,
            String titleEn,
            LocalDate at,
            @Nullable LocalDate sentOn,
            @Nullable String contentHash) {}

    List<Found> page(Filter filter, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(FOUND)
                .bind("plan", filter.plan())
                .bind("unit", filter.unit())
                .bind("instance", filter.instance())
                .bind("state", filter.state() == null ? null : filter.state().name())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> found(row))
                .list());
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                ReportRows.identity(row),
                ReportState.valueOf(row.getString("state")),
                row.getString("title_vi"),
                row.getString("title_en"),
                row.getObject("at", LocalDate.class),
                row.getObject("sent_on", LocalDate.class),
                row.getString("content_hash"));
    }
}
