package vn.tiendo.reporting.funnel;

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
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.answer.Answers;
import vn.tiendo.reporting.answer.AskedView;

@Path("/v1/funnels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboards")
class FunnelResource {

    private final FunnelsOfUnits funnels;
    private final Answers answers;

    FunnelResource(FunnelsOfUnits funnels, Answers answers) {
        this.funnels = funnels;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getFunnel",
            summary = "How many enterprises there are, how many are eligible for an organisation, how many have one")
    @APIResponse(
            responseCode = "200",
            description = "Of a unit and of those below it; for a given (at, knownAt, borders) it never changes",
            content = @Content(schema = @Schema(implementation = FunnelView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = Over.UNIT, by = "unit"))
    public Response funnel(
            @NotNull @QueryParam("unit") UUID unit,
            @Parameter(description = "As eligibility is evaluated for it: PARTY, TRADE_UNION, SELF_DEFENCE and so on")
                    @NotNull
                    @QueryParam("organisationType")
                    String organisationType,
            @BeanParam AskedView asked,
            @Context Request request) {
        return answers.conditional(request, asked, funnels.of(unit, organisationType, asked));
    }
}
