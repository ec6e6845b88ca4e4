package vn.tiendo.http.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Deed;

/** A deed as it is answered. */
@Schema(name = "AuditRow")
public record AuditRowView(
        long position,

        @Schema(description = "When it was done, by the clock of the service")
        Instant at,

        @Schema(description = "When it became visible; rows are in this order")
        Instant recordedAt,

        @Schema(description = "The subject of the token", examples = "compiler-dong-nai")
        String caller,

        @Schema(description = "The machine or program that the token was given to", examples = "portal-dong-nai")
        @Nullable
        String client,

        List<String> roles,

        @Schema(description = "The unit of the caller; absent: the whole country") @Nullable
        UUID unit,

        @Schema(examples = "plan.issue") String action,
        Deed deed,

        @Schema(description = "The aggregate, or the entry or act that was added") @Nullable
        UUID subject,

        @Schema(type = SchemaType.OBJECT) @JsonRawValue @Nullable
        String before,

        @Schema(type = SchemaType.OBJECT) @JsonRawValue @Nullable
        String after,

        @Schema(examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId) {

    static AuditRowView of(AuditRow row) {
        return new AuditRowView(
                row.position(),
                row.at(),
                row.recordedAt(),
                row.caller(),
                row.client(),
                Arrays.stream(row.roles().split(" "))
                        .filter(role -> !role.isEmpty())
                        .toList(),
                row.unit(),
                row.action(),
                Deed.valueOf(row.deed()),
                row.subject(),
                row.before(),
                row.after(),
                row.traceId());
    }
}
