package vn.tiendo.reporting.reportboard;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.answer.Answers;
import vn.tiendo.reporting.answer.AskedView;

@Path("/v1/report-boards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboards")
class ReportBoardResource {

    private final ReportBoards boards;
    private final Answers answers;

    ReportBoardResource(ReportBoards boards, Answers answers) {
        this.boards = boards;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getReportBoard",
            summary =
                    "Who has reported in time under a plan: by tier, obligation and unit, and whose lateness is others'")
    @APIResponse(
            responseCode = "200",
            description = "Counts of all reports owed; for a given (at, knownAt) they never change",
            content = @Content(schema = @Schema(implementation = ReportBoardView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {
                @Over(value = "plan", by = "plan", reach = Reach.SEEN),
                @Over(value = Over.UNIT, by = "unit"),
                @Over(value = "plan", by = "plan", unless = "unit")
            })
    public Response reportBoard(
            @NotNull @QueryParam("plan") UUID plan,
            @Parameter(description = "Those of a unit and of units below it; all of the plan by default")
                    @Nullable
                    @QueryParam("unit")
                    UUID unit,
            @BeanParam AskedView asked,
            @Context Request request) {
        return answers.conditional(request, asked, boards.of(plan, unit, asked));
    }
}
