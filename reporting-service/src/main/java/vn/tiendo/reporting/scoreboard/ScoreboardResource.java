package vn.tiendo.reporting.scoreboard;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.exchange.Media;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.answer.Answers;
import vn.tiendo.reporting.answer.AskedView;
import vn.tiendo.reporting.answer.FormFile;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.targetstate.AskedPlans;

@Path("/v1/scoreboards")
@Tag(name = "Dashboards")
class ScoreboardResource {

    private final AskedPlans plans;
    private final Knowledge knowledge;
    private final Answers answers;

    ScoreboardResource(AskedPlans plans, Knowledge knowledge, Answers answers) {
        this.plans = plans;
        this.knowledge = knowledge;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FormFile.CSV, FormFile.XLSX})
    @Operation(
            operationId = "getScoreboard",
            summary = "The units below a unit beside each other: state, percentage, rank and colour under every target")
    @APIResponse(
            responseCode = "200",
            description =
                    "Units down, targets across; for a given (at, knownAt, borders) it never changes. A file has all units",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ScoreboardView.class)),
                @Content(mediaType = FormFile.CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = FormFile.XLSX, schema = @Schema(implementation = String.class))
            })
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {
                @Over(value = "plan", by = "plan", reach = Reach.SEEN),
                @Over(value = Over.UNIT, by = "unit"),
                @Over(value = "plan", by = "plan", unless = "unit")
            })
    public Response scoreboard(
            @BeanParam ScoreboardQuestion question, @BeanParam AskedView asked, @Context Request request) {
        var view = knowledge.view(asked.at(), asked.knownAt());
        var plan = plans.plan(question.plan(), question.unit(), view, asked.borders());
        var drawing = new ScoreboardDrawing(plan, question, asked);
        return FormFile.chosen(request)
                .map(media -> file(drawing.drawAll(), media))
                .orElseGet(() -> answers.conditional(request, asked, drawing.draw()));
    }

    private static Response file(ScoreboardView board, Media media) {
        return FormFile.answer("bang-theo-doi-" + board.at(), media, out -> ScoreboardForm.write(board, media, out));
    }
}
