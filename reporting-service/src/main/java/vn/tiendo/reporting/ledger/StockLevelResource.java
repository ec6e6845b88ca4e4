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

@Path("/v1/stock-levels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
class StockLevelResource {

    private final StatingLevels stating;
    private final StockLevelRows rows;
    private final Authority authority;
    private final CurrentCaller caller;
    private final Writes writes;

    StockLevelResource(
            StatingLevels stating, StockLevelRows rows, Authority authority, CurrentCaller caller, Writes writes) {
        this.stating = stating;
        this.rows = rows;
        this.authority = authority;
        this.caller = caller;
        this.writes = writes;
    }

    @POST
    @Operation(operationId = "stateStockLevel", summary = "State the whole own stock of a unit at the end of a day")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; 200 with the same level when the same external id comes again",
            content = @Content(schema = @Schema(implementation = StockLevelView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    public Response state(@NotNull @Valid StockLevelRequest request) {
        authority.over(request.unitId(), request.day());
        return record("stock-level.state", request, () -> stating.state(request, subject()));
    }

    @POST
    @Path("{id}/corrections")
    @Operation(
            operationId = "correctStockLevel",
            summary = "State what a level should have been; it supersedes the level")
    @APIResponse(
            responseCode = "201",
            description = "Recorded as a level of its own",
            content = @Content(schema = @Schema(implementation = StockLevelView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "stock-level", by = "id"))
    public Response correct(@PathParam("id") UUID id, @NotNull @Valid LevelCorrectionRequest request) {
        var level = inAuthority(id);
        return record("stock-level.correct", request, () -> stating.correct(level, request, subject()));
    }

    @POST
    @Path("{id}/reversals")
    @Operation(operationId = "reverseStockLevel", summary = "Take a level back as if it had never been stated")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = StockLevelView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "stock-level", by = "id"))
    public Response reverse(@PathParam("id") UUID id, @NotNull @Valid ReversalRequest request) {
        var level = inAuthority(id);
        return record("stock-level.reverse", request, () -> stating.reverse(level, request, subject()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getStockLevel", summary = "A level as it was recorded")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = "stock-level", by = "id"))
    public StockLevelView find(@PathParam("id") UUID id) {
        return StockLevelView.of(existing(id));
    }

    private Response record(String action, Object request, Supplier<LevelRecording> work) {
        return writes.once(action, request, () -> {
            var recording = work.get();
            var view = StockLevelView.of(recording.recorded());
            var written = recording.isNew()
                    ? Written.created(view, URI.create("/v1/stock-levels/" + view.id()), view.id(), recording.events())
                    : Written.done(view, view.id(), recording.events());
            return written.standingByItself();
        });
    }

    private NewLevel inAuthority(UUID id) {
        var level = existing(id).level();
        authority.over(level.unitId(), level.day());
        return level;
    }

    private RecordedLevel existing(UUID id) {
        return rows.find(id).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    private String subject() {
        return caller.get().subject();
    }
}
