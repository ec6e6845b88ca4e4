package vn.tiendo.reporting.comparison;

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
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.targetstate.AskedPlans;

@Path("/v1/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboards")
class ComparisonResource {

    private final AskedPlans plans;
    private final Knowledge knowledge;
    private final Answers answers;

    ComparisonResource(AskedPlans plans, Knowledge knowledge, Answers answers) {
        this.plans = plans;
        this.knowledge = knowledge;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "comparePlans",
            summary = "Plans side by side: what they count alike stands in one row, each with its state and colour")
    @APIResponse(
            responseCode = "200",
            description = "Plans across, what they count down; for a given (at, knownAt, borders) it never changes",
            content = @Content(schema = @Schema(implementation = ComparisonView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {
                @Over(value = "plan", by = "plans", reach = Reach.SEEN),
                @Over(value = Over.UNIT, by = "unit"),
                @Over(value = "plan", by = "plans", unless = "unit")
            })
    public Response compare(
            @BeanParam ComparisonQuestion question, @BeanParam AskedView asked, @Context Request request) {
        var view = knowledge.view(asked.at(), asked.knownAt());
        var comparison = new Comparison(question.asked());
        question.ids().forEach(id -> comparison.add(plans.plan(id, question.unit(), view, asked.borders())));
        return answers.conditional(
                request,
                asked,
                new ComparisonView(
                        view.at(), view.knownAt(), asked.shownBorders(), comparison.plans(), comparison.rows()));
    }
}
