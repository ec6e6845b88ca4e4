package vn.tiendo.reporting.taskboard;

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
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Role;
import vn.tiendo.reporting.answer.Answers;
import vn.tiendo.reporting.answer.AskedView;

@Path("/v1/task-boards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboards")
class TaskBoardResource {

    private final TaskBoards boards;
    private final Answers answers;

    TaskBoardResource(TaskBoards boards, Answers answers) {
        this.boards = boards;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getTaskBoard",
            summary = "The tasks of a plan: how many stand how, who leads them, and the overdue ones with their days")
    @APIResponse(
            responseCode = "200",
            description = "Counts of all tasks of the unit, and a page of those in one state",
            content = @Content(schema = @Schema(implementation = TaskBoardView.class)))
    @Allowed({Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR})
    public Response taskBoard(
            @BeanParam TaskBoardQuestion question, @BeanParam AskedView asked, @Context Request request) {
        return answers.conditional(request, asked, boards.of(question, asked));
    }
}
