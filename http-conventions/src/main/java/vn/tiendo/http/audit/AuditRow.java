package vn.tiendo.http.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as it stands in the database. */
record AuditRow(
        long position,
        Instant at,
        Instant recordedAt,
        String caller,
        @Nullable String client,
        String roles,
        @Nullable UUID unit,
        String action,
        String deed,
        @Nullable UUID subject,
        @Nullable String before,
        @Nullable String after,
        String traceId) {

    static AuditRow read(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("caller"),
                row.getString("client"),
                row.getString("roles"),
                row.getObject("unit", UUID.class),
                row.getString("action"),
                row.getString("deed"),
                row.getObject("subject", UUID.class),
                row.getString("state_before"),
                row.getString("state_after"),
                row.getString("trace_id"));
    }
}
