package vn.tiendo.reporting.timeseries;

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

@Path("/v1/time-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboards")
class TimeSeriesResource {

    private final TimeSeries series;
    private final Answers answers;

    TimeSeriesResource(TimeSeries series, Answers answers) {
        this.series = series;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getTimeSeries",
            summary = "A target of a unit step by step, against the straight path to its value")
    @APIResponse(
            responseCode = "200",
            description = "The points of the whole period; for a given (at, knownAt, borders) they never change",
            content = @Content(schema = @Schema(implementation = TimeSeriesView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {
                @Over(value = "target", by = "target", reach = Reach.SEEN),
                @Over(value = Over.UNIT, by = "unit"),
                @Over(value = "target", by = "target", unless = "unit")
            })
    public Response timeSeries(
            @BeanParam TimeSeriesQuestion question, @BeanParam AskedView asked, @Context Request request) {
        return answers.conditional(request, asked, series.of(question, asked));
    }
}
