package vn.tiendo.reporting.figure;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.http.ETags;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureView.Subject;
import vn.tiendo.reporting.knowledge.Knowledge;

@Path("/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
class FigureResource {

    private final Figures figures;
    private final ArrivedIds arrived;
    private final Knowledge knowledge;
    private final ETags etags;

    FigureResource(Figures figures, ArrivedIds arrived, Knowledge knowledge, ETags etags) {
        this.figures = figures;
        this.arrived = arrived;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Operation(
            operationId = "getFigure",
            summary = "The sum of an indicator in a period, of a unit with its subtree or of a whole system")
    @APIResponse(
            responseCode = "200",
            description = "The figure; an answer for a given (at, knownAt, borders) never changes",
            content = @Content(schema = @Schema(implementation = FigureView.class)))
    @Allowed({Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR})
    public Response figure(
            @NotNull @QueryParam("indicator") UUID indicator,
            @Nullable @QueryParam("unit") UUID unit,
            @Parameter(description = "In place of unit: a whole system, all roots and buckets")
                    @Nullable
                    @QueryParam("system")
                    String system,
            @NotNull @QueryParam("period") PeriodParameter period,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Nullable @QueryParam("borders") BordersParameter borders,
            @Context Request request) {
        var view = knowledge.view(at, knownAt);
        arrived.requireIndicator(indicator);
        var subject = new Subject(indicator, unit, system, new Period(period.from(), period.through()));
        if (unit != null && system == null) {
            arrived.requireUnit(unit);
            var sheet = figures.within(unit, view, borders);
            return etags.conditional(
                    request, FigureView.of(sheet.of(unit, indicator, subject.period()), subject, sheet));
        }
        if (system != null && unit == null) {
            var sheet = figures.everywhere(view, borders);
            return etags.conditional(
                    request, FigureView.of(sheet.ofSystem(system, indicator, subject.period()), subject, sheet));
        }
        throw Problem.of(400, "UNIT_OR_SYSTEM").atParameter("unit");
    }
}
