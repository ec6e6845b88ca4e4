package vn.tiendo.reporting.figure;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.figure.SubjectsOfShares.Side;

@Path("/v1/figure-subjects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
class FigureSubjectResource {

    private final AskedFigure asked;
    private final OpeningShares opening;

    FigureSubjectResource(AskedFigure asked, OpeningShares opening) {
        this.asked = asked;
        this.opening = opening;
    }

    @GET
    @Operation(
            operationId = "listFigureSubjects",
            summary = "The enterprises or organisations that a number of a ratio counts; page with its knownAt")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {@Over(value = Over.UNIT, by = "unit"), @Over(value = Over.COUNTRY, unless = "unit")})
    public FigureSubjectsView subjects(
            @BeanParam FigureQuestion question,
            @Parameter(description = FigureQuestion.UNASSIGNED) @DefaultValue("false") @QueryParam("unassigned")
                    boolean unassigned,
            @NotNull @QueryParam("side") Side side,
            @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return opening.of(asked.of(question, unassigned), side, limit, SubjectsOfShares.after(cursor));
    }
}
