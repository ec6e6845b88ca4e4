package vn.tiendo.reporting.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Over;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

@Path("/v1/progress-entries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
class ProgressEntryResource {

    private final EnteringProgress entering;
    private final AmendingProgress amending;
    private final LedgerRows rows;
    private final Authority authority;
    private final CurrentCaller caller;
    private final Writes writes;

    ProgressEntryResource(
            EnteringProgress entering,
            AmendingProgress amending,
            LedgerRows rows,
            Authority authority,
            CurrentCaller caller,
            Writes writes) {
        this.entering = entering;
        this.amending = amending;
        this.rows = rows;
        this.authority = authority;
        this.caller = caller;
        this.writes = writes;
    }

    @POST
    @Operation(operationId = "recordProgress", summary = "Record one fact of one unit")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; 200 with the same entry when the same external id comes again",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    public Response enter(@NotNull @Valid EntryRequest request) {
        authority.over(request.unitId(), request.occurredOn());
        return record("progress.enter", request, () -> entering.enter(request, subject()));
    }

    @POST
    @Path("{id}/corrections")
    @Operation(operationId = "correctProgress", summary = "State what quantities of an entry should have been")
    @APIResponse(
            responseCode = "201",
            description = "Recorded as an entry of its own",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "entry", by = "id"))
    public Response correct(@PathParam("id") UUID id, @NotNull @Valid CorrectionRequest request) {
        var entry = inAuthority(id);
        return record("progress.correct", request, () -> amending.correct(entry, request, subject()));
    }

    @POST
    @Path("{id}/reversals")
    @Operation(operationId = "reverseProgress", summary = "Take an entry back as if it had never been made")
    @APIResponse(
            responseCode = "201",
            description = "Recorded as an entry of its own",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "entry", by = "id"))
    public Response reverse(@PathParam("id") UUID id, @NotNull @Valid ReversalRequest request) {
        var entry = inAuthority(id);
        return record("progress.reverse", request, () -> amending.reverse(entry, request, subject()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getProgressEntry", summary = "An entry as it was recorded")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = "entry", by = "id"))
    public EntryView find(@PathParam("id") UUID id) {
        return EntryView.of(existing(id));
    }

    private Response record(String action, Object request, Supplier<Recording> work) {
        return writes.once(action, request, () -> {
            var recording = work.get();
            var entry = recording.entry();
            var written = recording.isNew()
                    ? Written.created(EntryView.of(entry), location(entry), entry.id(), recording.events())
                    : Written.done(EntryView.of(entry), entry.id(), recording.events());
            return written.standingByItself();
        });
    }

    private LedgerEntry inAuthority(UUID id) {
        var entry = existing(id);
        authority.over(entry.unitId(), entry.occurredOn());
        return entry;
    }

    private LedgerEntry existing(UUID id) {
        return rows.find(id).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    private String subject() {
        return caller.get().subject();
    }

    private static URI location(LedgerEntry entry) {
        return URI.create("/v1/progress-entries/" + entry.id());
    }
}
