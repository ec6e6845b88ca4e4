package vn.tiendo.plans.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.plans.period.Knowledge;

/** Whole plans go out here. */
@Path("/v1/plans/{planId}/document")
@Tag(name = "Plans")
class PlanDocumentResource {
    private static final Variant JSON = new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null);
    private static final Variant XLSX = new Variant(MediaType.valueOf(PlanFiles.XLSX), (String) null, null);

    private final PlanExporting exporting;
    private final Knowledge knowledge;

    PlanDocumentResource(PlanExporting exporting, Knowledge knowledge) {
        this.exporting = exporting;
        this.knowledge = knowledge;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PlanFiles.XLSX})
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "exportPlan",
            summary =
                    "Answers a whole plan as one file, JSON or XLSX, that POST /v1/plan-imports takes back unchanged.")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it was stated, with labels in the place of ids and a directory of them",
            content = @Content(schema = @Schema(implementation = PlanFile.class)))
    public Response export(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request asked) {
        var asOf = knowledge.asOf(at, knownAt);
        boolean workbook = XLSX.equals(asked.selectVariant(List.of(JSON, XLSX)));
        var file = workbook ? exporting.asWorkbook(planId, asOf) : exporting.asJson(planId, asOf);
        var name = exporting.fileName(planId) + (workbook ? ".xlsx" : ".json");
        return Response.ok(file, workbook ? PlanFiles.XLSX : MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name))
                .header("Vary", "Accept")
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
