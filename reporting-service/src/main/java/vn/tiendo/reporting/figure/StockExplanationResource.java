package vn.tiendo.reporting.figure;

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
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

@Path("/v1/stock-explanations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
class StockExplanationResource {

    private final AskedFigure asked;
    private final ExplainingStocks explaining;

    StockExplanationResource(AskedFigure asked, ExplainingStocks explaining) {
        this.asked = asked;
        this.explaining = explaining;
    }

    @GET
    @Operation(
            operationId = "explainStock",
            summary = "The own stocks of which a stock is the sum, each with its level, movements and openings")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {@Over(value = Over.UNIT, by = "unit"), @Over(value = Over.COUNTRY, unless = "unit")})
    public StockExplanationView explain(
            @BeanParam FigureQuestion question,
            @Parameter(description = FigureQuestion.UNASSIGNED) @DefaultValue("false") @QueryParam("unassigned")
                    boolean unassigned,
            @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return explaining.of(asked.of(question, unassigned), limit, after(cursor));
    }

    private static int after(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            return Math.max(0, Integer.parseInt(Cursor.read(cursor).getFirst()));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
