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
import vn.tiendo.http.Page;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.ExplanationView.LineView;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.figure.FigureView.Subject;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.ledger.PostedLines;

@Path("/v1/progress-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
class ExplanationResource {

    private final Figures figures;
    private final PostedLines lines;
    private final ArrivedIds arrived;
    private final Knowledge knowledge;

    ExplanationResource(Figures figures, PostedLines lines, ArrivedIds arrived, Knowledge knowledge) {
        this.figures = figures;
        this.lines = lines;
        this.arrived = arrived;
        this.knowledge = knowledge;
    }

    @GET
    @Operation(
            operationId = "explainFigure",
            summary =
                    "The entries of which a figure is the sum, in the order of their recording; page with its knownAt")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = Over.UNIT, by = "unit"))
    public ExplanationView explain(
            @NotNull @QueryParam("indicator") UUID indicator,
            @NotNull @QueryParam("unit") UUID unit,
            @NotNull @QueryParam("period") PeriodParameter period,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Nullable @QueryParam("borders") BordersParameter borders,
            @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var view = knowledge.view(at, knownAt);
        arrived.requireIndicator(indicator);
        arrived.requireUnit(unit);
        var asked = new Period(period.from(), period.through());
        var sheet = figures.within(unit, view, borders);
        var figure = FigureView.of(sheet.of(unit, indicator, asked), new Subject(indicator, unit, null, asked), sheet);
        var question = new Question(indicator, asked);
        var ways = sheet.itemWaysTo(unit, question);
        var behind = lines.behind(
                indicator,
                sheet.contributionsTo(unit, question),
                ways.leaving(),
                ways.coming(),
                view.knownAt(),
                after(cursor),
                limit.andOneMore());
        var page = Page.of(behind, limit, last -> Cursor.of(Long.toString(last.position())));
        return new ExplanationView(figure, page.map(LineView::of).items(), page.nextCursor());
    }

    private static long after(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            return Long.parseLong(Cursor.read(cursor).getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
