package vn.tiendo.units.difficulty;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.CutRows;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.units.knowledge.Knowledge;

/** Difficulties and proposals, with the answers to them. */
@Path("/v1/difficulties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Difficulties", description = "Difficulties and proposals, who must answer, and the answers")
class DifficultyResource {
    private final Difficulties difficulties;
    private final DifficultyRows rows;
    private final Knowledge knowledge;
    private final Authority authority;
    private final Writes writes;

    DifficultyResource(
            Difficulties difficulties, DifficultyRows rows, Knowledge knowledge, Authority authority, Writes writes) {
        this.authority = authority;
        this.difficulties = difficulties;
        this.rows = rows;
        this.knowledge = knowledge;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    @Operation(
            operationId = "raiseDifficulty",
            summary = "Puts a difficulty or proposal before the unit that must answer.")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = DifficultyView.class)))
    public Response raise(DifficultyRequest request) {
        return writes.once("difficulty.raise", request, () -> {
            var raised = difficulties.raise(request);
            var view = DifficultyView.of(raised, List.of(), new AsOf(raised.raisedOn(), raised.recordedAt()));
            return Written.created(view, URI.create("/v1/difficulties/" + view.id()), view.id(), List.of());
        });
    }

    @POST
    @Path("/{difficultyId}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(value = Role.REGISTRAR, scope = Scope.UNITS_WRITE, over = @Over(value = "difficulty", by = "difficultyId"))
    @Operation(
            operationId = "answerDifficulty",
            summary = "Answers a difficulty or proposal; a further answer adds to it.")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    public Response answer(@PathParam("difficultyId") UUID difficultyId, AnswerRequest request) {
        return writes.once("difficulty.answer", request, () -> {
            var view = AnswerView.of(difficultyId, difficulties.answer(difficultyId, request));
            return Written.created(view, URI.create("/v1/difficulties/" + difficultyId), difficultyId, List.of());
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(
            operationId = "listDifficulties",
            summary = "Lists difficulties and proposals with their answers, in the order of their recording.")
    public Page<DifficultyView> list(
            @Parameter(description = "Those raised by this unit") @QueryParam("unit") @Nullable UUID unit,
            @Parameter(description = "Those about this enterprise") @QueryParam("enterprise") @Nullable UUID enterprise,
            @Parameter(description = "Those that this unit must answer") @QueryParam("toAnswerBy") @Nullable
                    UUID toAnswerBy,
            @QueryParam("state") @Nullable DifficultyState state,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var view = knowledge.asOf(at, knownAt);
        var wanted = new DifficultyFilter(unit, enterprise, toAnswerBy, state);
        var found = CutRows.read(
                after(cursor),
                limit.andOneMore(),
                (from, most) -> rows.page(wanted, view, from, most),
                Difficulty::position,
                this::isSeen);
        return Page.of(found, limit, last -> Cursor.of(Long.toString(last.position())))
                .map(difficulty -> DifficultyView.of(difficulty, rows.answers(difficulty.id(), view), view));
    }

    @GET
    @Path("/{difficultyId}")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ,
            over = @Over(value = "difficulty", by = "difficultyId"))
    @Operation(operationId = "getDifficulty", summary = "Answers a difficulty with the answers given by a day.")
    public DifficultyView get(
            @PathParam("difficultyId") UUID difficultyId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        var view = knowledge.asOf(at, knownAt);
        var difficulty = rows.byId(difficultyId, view).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return DifficultyView.of(difficulty, rows.answers(difficultyId, view), view);
    }

    private boolean isSeen(Difficulty difficulty) {
        return authority.sees(difficulty.unitId(), difficulty.raisedOn())
                || authority.sees(difficulty.toAnswerById(), difficulty.raisedOn());
    }

    private static long after(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(Cursor.read(cursor).getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
