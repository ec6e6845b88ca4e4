package vn.tiendo.http.audit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

/** The chain of seals over the audit, and whether each of them still holds. */
@Path("/v1/audit-seals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who did what, and the proof that nothing of it was changed")
public class AuditSealResource {
    private final AuditSeals seals;
    private final SealCheck check;

    AuditSealResource(AuditSeals seals, SealCheck check) {
        this.seals = seals;
        this.check = check;
    }

    @GET
    @Allowed(value = Role.ADMINISTRATOR, scope = Scope.OPERATIONS_RUN)
    @Operation(
            operationId = "listAuditSeals",
            summary = "Lists the seals over the audit in their order, on demand with the outcome of checking each.")
    public Page<AuditSealView> list(
            @Parameter(description = "Compute each seal anew from the rows as they stand now")
                    @QueryParam("check")
                    @DefaultValue("false")
                    boolean checked,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var found = seals.after(number(cursor), limit.andOneMore());
        return Page.of(found, limit, last -> Cursor.of(Long.toString(last.number())))
                .map(seal -> AuditSealView.of(seal, checked ? check.of(seal) : null));
    }

    private static long number(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(Cursor.read(cursor).getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
