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
import vn.tiendo.exchange.Media;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.answer.Answers;
import vn.tiendo.reporting.answer.AskedView;
import vn.tiendo.reporting.answer.FormFile;

@Path("/v1/task-boards")
@Tag(name = "Dashboards")
class TaskBoardResource {

    private final TaskBoards boards;
    private final Answers answers;

    TaskBoardResource(TaskBoards boards, Answers answers) {
        this.boards = boards;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FormFile.CSV, FormFile.XLSX})
    @Operation(
            operationId = "getTaskBoard",
            summary = "The tasks of a plan: how many stand how, who leads them, and the overdue ones with their days")
    @APIResponse(
            responseCode = "200",
            description = "Counts of all tasks of the unit, and a page of those in one state. A file has all of these",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TaskBoardView.class)),
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
    public Response taskBoard(
            @BeanParam TaskBoardQuestion question, @BeanParam AskedView asked, @Context Request request) {
        return FormFile.chosen(request)
                .map(media -> file(boards.all(question, asked), media))
                .orElseGet(() -> answers.conditional(request, asked, boards.of(question, asked)));
    }

    private static Response file(TaskBoardView board, Media media) {
        return FormFile.answer("nhiem-vu-" + board.at(), media, out -> TaskForm.write(board, media, out));
    }
}
