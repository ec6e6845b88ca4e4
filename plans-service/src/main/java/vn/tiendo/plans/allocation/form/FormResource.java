package vn.tiendo.plans.allocation.form;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Media;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.Plans;

/** The table of a plan as officials exchange it. */
@Path("/v1/plans/{planId}/allocation-forms")
@Tag(name = "Allocations")
class FormResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FormWriting writing;
    private final FormTaking taking;
    private final FormFiles files;
    private final Plans plans;
    private final Knowledge knowledge;
    private final Writes writes;

    FormResource(
            FormWriting writing, FormTaking taking, FormFiles files, Plans plans, Knowledge knowledge, Writes writes) {
        this.writing = writing;
        this.taking = taking;
        this.files = files;
        this.plans = plans;
        this.knowledge = knowledge;
        this.writes = writes;
    }

    @GET
    @Produces({XLSX, "text/csv"})
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "getAllocationForm",
            summary = "The table of a plan to be filled in: two header rows, the total first, groups, hidden codes.")
    @APIResponse(
            responseCode = "200",
            description = "The form as it stands",
            content = {
                @Content(mediaType = XLSX, schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response form(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request request) {
        var plan = plans.require(planId).terms();
        var asOf = knowledge.asOf(at, knownAt);
        var media = chosen(request);
        StreamingOutput form = out -> writing.write(plan, asOf, media, out);
        return Response.ok(form)
                .type(media.type() + (media == Media.XLSX ? "" : ";charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename*=UTF-8''phan-bo." + media.ending())
                .build();
    }

    private static Media chosen(Request request) {
        var variant = request.selectVariant(Variant.mediaTypes(MediaType.valueOf(XLSX), MediaType.valueOf("text/csv"))
                .build());
        return variant == null
                ? Media.XLSX
                : Media.named(variant.getMediaType().toString()).orElse(Media.XLSX);
    }

    @POST
    @Consumes({XLSX, "text/csv"})
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "takeAllocationForm",
            summary = "Takes a filled-in form: a new table for each column that it changes, or nothing of it.")
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = FormView.class)))
    @APIResponse(
            responseCode = "200",
            description = "What it would change (dryRun), or that it changes nothing",
            content = @Content(schema = @Schema(implementation = FormView.class)))
    public Response take(
            @PathParam("planId") UUID planId,
            @Parameter(description = "From when on the quotas count", example = "2026-05-01")
                    @QueryParam("effectiveOn")
                    @NotNull
                    LocalDate effectiveOn,
            @Parameter(description = "The number of the document that orders it") @QueryParam("document") @Nullable
                    String document,
            @Parameter(description = "Only says what would change") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "How numbers are written: vi for 1.234,5, en for 1,234.5")
                    @QueryParam("locale")
                    @Nullable
                    String locale,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String type,
            @RequestBody(
                            description = "The form",
                            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        var order = files.order(planId, type, locale, effectiveOn, document, body);
        if (dryRun) {
            return Response.ok(FormView.of(taking.compare(order), order, true)).build();
        }
        return writes.once("allocation.form", FormFiles.identity(order), () -> {
            var recorded = taking.record(FormFiles.accepted(taking.compare(order)), order);
            var view = FormView.of(recorded.compared(), order, false);
            return view.tables().isEmpty()
                    ? Written.done(view, planId, recorded.events())
                    : Written.created(
                            view, URI.create("/v1/plans/" + planId + "/allocation-table"), planId, recorded.events());
        });
    }
}
