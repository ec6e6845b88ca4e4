package vn.tiendo.plans.exchange;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Language;
import vn.tiendo.http.Over;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.issuance.StatedPlan;
import vn.tiendo.plans.issuance.WholePlans;
import vn.tiendo.plans.plan.PlanView;

/** Files of whole plans come in here. */
@Path("/v1/plan-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanImportResource {
    private static final int MOST_BYTES = 10 << 20;

    private final PlanImporting importing;
    private final WholePlans plans;
    private final Writes writes;

    PlanImportResource(PlanImporting importing, WholePlans plans, Writes writes) {
        this.importing = importing;
        this.plans = plans;
        this.writes = writes;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, PlanFiles.XLSX})
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unit", reach = Reach.ACT))
    @Operation(
            operationId = "importPlan",
            summary = "Issues the plan of a file, JSON or XLSX, whole or not at all; every wrong cell is named.")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(
            responseCode = "200",
            description = "What the file would bring, for dryRun",
            content = @Content(schema = @Schema(implementation = PlanCheckView.class)))
    public Response receive(
            @Parameter(description = "In the place of the plan's own key", example = "dong-nai-2026-2030-b")
                    @QueryParam("key")
                    @Size(min = 1, max = 100)
                    @Nullable
                    String key,
            @Parameter(description = "Only says what the file would bring") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String type,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language,
            @RequestBody(
                            description = "What GET /v1/plans/{planId}/document answers",
                            content = @Content(schema = @Schema(implementation = PlanFile.class)))
                    InputStream body) {
        var file = read(body);
        if (!type.startsWith(PlanFiles.XLSX)) {
            return take(importing.fromJson(file, key), dryRun);
        }
        var sheets = importing.sheets(file);
        return namingCells(sheets, language, () -> take(importing.fromWorkbook(sheets, key), dryRun));
    }

    private Response take(StatedPlan plan, boolean dryRun) {
        if (dryRun) {
            plans.check(plan);
            return Response.ok(PlanCheckView.of(plan)).build();
        }
        return writes.once("plan.import", plan, () -> {
            var issued = plans.issue(plan);
            var planId = issued.plan().terms().planId();
            return Written.created(
                    issued.view(), URI.create("/v1/plans/" + planId), planId, List.of(issued.lastEvent()));
        });
    }

    // A conflict is not the fault of a cell; everything else that is wrong stands in one.
    private static Response namingCells(PlanSheets sheets, @Nullable String language, Supplier<Response> work) {
        try {
            return work.get();
        } catch (CellsRejected rejected) {
            return refused(rejected.cells(), language);
        } catch (Problem problem) {
            if (problem.status() != 422 && problem.status() != 400) {
                throw problem;
            }
            return refused(
                    problem.places().stream()
                            .map(place -> RejectedCell.of(
                                    sheets.placeOf(place.pointer()), place.pointer(), place.code(), place.arguments()))
                            .toList(),
                    language);
        }
    }

    private static Response refused(List<RejectedCell> cells, @Nullable String language) {
        return Response.status(422)
                .type("application/problem+json")
                .entity(RejectedPlanFile.of(cells, Language.preferred(language)))
                .build();
    }

    private static byte[] read(InputStream body) {
        try {
            var bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Problem.of(413, "FILE_TOO_LARGE", MOST_BYTES >> 20);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
