package vn.tiendo.reporting.figure;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet.ShareQuestion;
import vn.tiendo.reporting.figure.FigureView.Subject;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.Indicator;

@Path("/v1")
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
    @Path("figures")
    @Operation(
            operationId = "getFigure",
            summary =
                    "The sum of an indicator in a period, or a stock at a day, of a unit with its subtree or of a whole system")
    @APIResponse(
            responseCode = "200",
            description = "The figure; an answer for a given (at, knownAt, borders) never changes",
            content = @Content(schema = @Schema(implementation = FigureView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {@Over(value = Over.UNIT, by = "unit"), @Over(value = Over.COUNTRY, unless = "unit")})
    public Response figure(@BeanParam FigureQuestion question, @Context Request request) {
        return answer(question, request, FigureSheet::of, FigureSheet::ofSystem, FigureResource::share);
    }

    @GET
    @Path("unassigned-figures")
    @Operation(
            operationId = "getUnassignedFigure",
            summary =
                    "What lies in the unassigned bucket of a unit, or of a system, alone: facts that nobody in the borders is named for")
    @APIResponse(
            responseCode = "200",
            description = "The figure; of an empty bucket zero",
            content = @Content(schema = @Schema(implementation = FigureView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {@Over(value = Over.UNIT, by = "unit"), @Over(value = Over.COUNTRY, unless = "unit")})
    public Response unassigned(@BeanParam FigureQuestion question, @Context Request request) {
        return answer(
                question, request, FigureSheet::inBucketOf, FigureSheet::inBucketOf, FigureResource::shareInBucket);
    }

    private Response answer(
            FigureQuestion question, Request request, OfUnit ofUnit, OfSystem ofSystem, OfShare ofShare) {
        var view = knowledge.view(question.at(), question.knownAt());
        arrived.requireIndicator(question.indicator());
        var subject = question.subject();
        var sheet = sheet(subject, view, question);
        var ratio = ratio(sheet, subject);
        if (ratio != null) {
            return etags.conditional(request, FigureView.of(ofShare.of(sheet, subject, ratio), subject, sheet));
        }
        var figure = subject.unit() == null
                ? ofSystem.of(sheet, Objects.requireNonNull(subject.system()), subject.indicatorId(), subject.period())
                : ofUnit.of(sheet, subject.unit(), subject.indicatorId(), subject.period());
        return etags.conditional(request, FigureView.of(figure, subject, sheet));
    }

    private FigureSheet sheet(Subject subject, AsOf view, FigureQuestion question) {
        if (subject.unit() == null) {
            return figures.everywhere(view, question.borders());
        }
        arrived.requireUnit(subject.unit());
        return figures.within(subject.unit(), view, question.borders());
    }

    private static @Nullable ShareQuestion ratio(FigureSheet sheet, Subject subject) {
        return sheet.indicators()
                .find(subject.indicatorId())
                .map(Indicator::ratio)
                .map(ratio -> new ShareQuestion(ratio, subject.period(), null))
                .orElse(null);
    }

    private static Share share(FigureSheet sheet, Subject subject, ShareQuestion asked) {
        return subject.unit() == null
                ? sheet.shares().ofSystem(Objects.requireNonNull(subject.system()), asked)
                : sheet.shares().of(subject.unit(), asked);
    }

    private static Share shareInBucket(FigureSheet sheet, Subject subject, ShareQuestion asked) {
        return subject.unit() == null
                ? sheet.shares().inBucketOfSystem(Objects.requireNonNull(subject.system()), asked)
                : sheet.shares().inBucketOf(subject.unit(), asked);
    }

    private interface OfShare {
        Share of(FigureSheet sheet, Subject subject, ShareQuestion asked);
    }

    private interface OfUnit {
        Figure of(FigureSheet sheet, UUID unit, UUID indicator, Period period);
    }

    private interface OfSystem {
        Figure of(FigureSheet sheet, String system, UUID indicator, Period period);
    }
}
