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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Over;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.Indicator;

@Path("/v1/stock-differences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
class StockDifferenceResource {

    private final Figures figures;
    private final ArrivedIds arrived;
    private final Knowledge knowledge;
    private final ETags etags;

    StockDifferenceResource(Figures figures, ArrivedIds arrived, Knowledge knowledge, ETags etags) {
        this.figures = figures;
        this.arrived = arrived;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Operation(
            operationId = "getStockDifference",
            summary = "A level that a unit stated for a day beside what its movements and its opening make of that day")
    @APIResponse(
            responseCode = "200",
            description = "Both, and the level less what is computed",
            content = @Content(schema = @Schema(implementation = StockDifference.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = Over.UNIT, by = "unit"))
    public Response difference(
            @NotNull @QueryParam("indicator") UUID indicator,
            @NotNull @QueryParam("unit") UUID unit,
            @NotNull @QueryParam("day") LocalDate day,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Context Request request) {
        var view = knowledge.view(at, knownAt);
        arrived.requireIndicator(indicator);
        arrived.requireUnit(unit);
        var sheet = figures.within(unit, view, null);
        var stocks = sheet.stocksOf(indicator);
        var level = stocks.levelOn(unit, day);
        if (level == null) {
            throw Problem.of(404, "NO_LEVEL_STATED", day).atParameter("day");
        }
        var counted = sheet.indicators().find(indicator).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(
                request,
                StockDifference.of(counted, unit, day, level, stocks.computed(unit, day), view.at(), view.knownAt()));
    }

    /** A stated level and what the day would be without it. */
    @Schema(name = "StockDifference")
    public record StockDifference(
            UUID indicatorId,
            UUID unitId,
            LocalDate day,
            BigDecimal level,
            BigDecimal computed,
            BigDecimal difference,
            LocalDate at,
            Instant knownAt) {

        static StockDifference of(
                Indicator indicator,
                UUID unit,
                LocalDate day,
                BigDecimal level,
                BigDecimal computed,
                LocalDate at,
                Instant knownAt) {
            return new StockDifference(
                    indicator.id(),
                    unit,
                    day,
                    indicator.scaled(level),
                    indicator.scaled(computed),
                    indicator.scaled(level.subtract(computed)),
                    at,
                    knownAt);
        }
    }
}
