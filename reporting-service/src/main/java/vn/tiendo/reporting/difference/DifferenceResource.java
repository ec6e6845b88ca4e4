package vn.tiendo.reporting.difference;

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
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.answer.Answers;
import vn.tiendo.reporting.answer.AskedView;

@Path("/v1/differences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboards")
class DifferenceResource {

    private final Differences differences;
    private final Answers answers;

    DifferenceResource(Differences differences, Answers answers) {
        this.differences = differences;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getDifference",
            summary = "What has changed of a plan since an instant or a day: states before and after, entries, acts")
    @APIResponse(
            responseCode = "200",
            description = "Between two moments, each with its day and what was known then",
            content = @Content(schema = @Schema(implementation = DifferenceView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {
                @Over(value = "plan", by = "plan", reach = Reach.SEEN),
                @Over(value = Over.UNIT, by = "unit"),
                @Over(value = "plan", by = "plan", unless = "unit")
            })
    public Response difference(
            @BeanParam DifferenceQuestion question, @BeanParam AskedView asked, @Context Request request) {
        return answers.conditional(request, asked, differences.of(question, asked));
    }
}
