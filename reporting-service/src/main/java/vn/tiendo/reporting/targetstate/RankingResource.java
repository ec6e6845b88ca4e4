package vn.tiendo.reporting.targetstate;

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
import java.util.List;
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
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.Ranking;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.targetstate.AskedTarget.Ready;

@Path("/v1/rankings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
class RankingResource {

    private final AskedTarget targets;
    private final Knowledge knowledge;
    private final ETags etags;

    RankingResource(AskedTarget targets, Knowledge knowledge, ETags etags) {
        this.targets = targets;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Operation(
            operationId = "getRanking",
            summary = "The units below a unit, ranked by the share of their quota that they have reached")
    @APIResponse(
            responseCode = "200",
            description = "Best first: the highest share, of a target of at most or less than its value the lowest;"
                    + " of such a target who has reported nothing comes last. Ties in the order of the units' codes",
            content = @Content(schema = @Schema(implementation = RankingView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {@Over(value = Over.UNIT, by = "unit"), @Over(value = "target", by = "target", reach = Reach.SEEN)})
    public Response ranking(
            @NotNull @QueryParam("target") UUID target,
            @NotNull @QueryParam("unit") UUID unit,
            @NotNull @QueryParam("period") PeriodParameter period,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Context Request request) {
        var view = knowledge.view(at, knownAt);
        var asked = new Period(period.from(), period.through());
        var rows = rows(targets.of(target, unit, view), unit, asked);
        return etags.conditional(
                request, new RankingView(target, unit, PeriodView.of(asked), rows, view.at(), view.knownAt()));
    }

    /** All units below with a quota of their own, at whatever depth, as they stand in the borders of the period. */
    private static List<RankingView.Row> rows(Ready ready, UUID top, Period period) {
        var target = ready.requireComputed();
        var sheet = ready.sheet();
        var tree = sheet.history().treeOn(period.judgedOn(sheet.view().at()));
        var quotas = target.book().unitsWithCells(sheet.view());
        boolean byClass = !target.shape().classValues().isEmpty();
        var contenders = tree.subtreeOf(top).stream()
                .filter(unit -> !unit.equals(top) && (byClass || quotas.contains(unit)))
                .flatMap(unit -> tree.find(unit).stream())
                .map(unit -> ready.states().judge(target, unit.id(), period).contender(unit))
                .toList();
        return Ranking.of(contenders).stream().map(RankingView.Row::of).toList();
    }
}
