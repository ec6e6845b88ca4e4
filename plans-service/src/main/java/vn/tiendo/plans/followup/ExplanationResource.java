package vn.tiendo.plans.followup;

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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.CutRows;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.SeenPlans;
import vn.tiendo.plans.statement.PageStart;

/** Requests for explanation (giải trình). */
@Path("/v1/explanation-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
class ExplanationResource {
    private final Explaining explaining;
    private final ExplanationActs acts;
    private final Knowledge knowledge;
    private final SeenPlans seen;
    private final Writes writes;

    ExplanationResource(
            Explaining explaining, ExplanationActs acts, Knowledge knowledge, SeenPlans seen, Writes writes) {
        this.seen = seen;
        this.explaining = explaining;
        this.acts = acts;
        this.knowledge = knowledge;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "subject", by = "#/subjectId", reach = Reach.ACT))
    @Operation(
            operationId = "requestExplanation",
            summary = "Asks a unit to explain why something that it has to do is not done.")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(schema = @Schema(implementation = ExplanationView.class)))
    public Response ask(ExplanationRequest request) {
        return writes.once("explanation.request", request, () -> {
            var asked = explaining.ask(request);
            return written(ExplanationView.of(asked.explanation(), request.askedOn()), List.of(asked.event()));
        });
    }

    @POST
    @Path("/{requestId}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "explanation-request", by = "requestId"))
    @Operation(operationId = "answerExplanation", summary = "Answers a request for explanation, once.")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = ExplanationView.class)))
    public Response answer(@PathParam("requestId") UUID requestId, AnswerRequest request) {
        return writes.once(
                "explanation.answer",
                request,
                () -> written(
                        ExplanationView.of(explaining.answer(requestId, request), request.answeredOn()), List.of()));
    }

    private static Written written(ExplanationView view, List<UUID> events) {
        return Written.created(
                view, URI.create("/v1/explanation-requests?unit=" + view.unitId()), view.planId(), events);
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ)
    @Operation(
            operationId = "listExplanationRequests",
            summary = "Lists requests for explanation with their answers, as they stand on a day.")
    public Page<ExplanationView> list(
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("subject") @Nullable UUID subject,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var known = knowledge.asOf(at, knownAt).knownAt();
        var day = Objects.requireNonNullElseGet(at, knowledge::today);
        var rows = CutRows.read(
                PageStart.after(cursor),
                limit.andOneMore(),
                (after, most) -> acts.page(subject, unit, known, after, most),
                last -> last.requested().position(),
                each -> seen.shows(
                        each.requested().planId(),
                        each.requested().unitId(),
                        each.requested().askedOn()));
        return Page.of(rows, limit, last -> PageStart.following(last.requested().position()))
                .map(explanation -> ExplanationView.of(explanation, day));
    }
}
