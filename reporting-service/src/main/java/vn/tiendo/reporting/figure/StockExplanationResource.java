package vn.tiendo.reporting.figure;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowledge.Knowledge;

@Path("/v1/stock-explanations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
class StockExplanationResource {

    private final Figures figures;
    private final ExplainingStocks explaining;
    private final ArrivedIds arrived;
    private final Knowledge knowledge;

    StockExplanationResource(Figures figures, ExplainingStocks explaining, ArrivedIds arrived, Knowledge knowledge) {
        this.figures = figures;
        this.explaining = explaining;
        this.arrived = arrived;
        this.knowledge = knowledge;
    }

    @GET
    @Operation(
            operationId = "explainStock",
            summary = "The own stocks of which a stock is the sum, each with its level, movements and openings")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = Over.UNIT, by = "unit"))
    public StockExplanationView explain(
            @NotNull @QueryParam("indicator") UUID indicator,
            @NotNull @QueryParam("unit") UUID unit,
            @NotNull @QueryParam("day") LocalDate day,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Nullable @QueryParam("borders") BordersParameter borders,
            @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var view = knowledge.view(at, knownAt);
        arrived.requireIndicator(indicator);
        arrived.requireUnit(unit);
        var question = new FigureSheet.Question(indicator, new Period(day, day));
        return explaining.of(figures.within(unit, view, borders), unit, question, limit, after(cursor));
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
