package vn.tiendo.plans.obligation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Page;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.period.Period;

/** The regimes of reporting that obligations can follow. */
@Path("/v1/reporting-presets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
class ReportingPresetResource {
    private final Knowledge knowledge;

    ReportingPresetResource(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ)
    @Operation(
            operationId = "listReportingPresets",
            summary = "Lists the regimes of reporting with their law, and what each makes of the periods of a year.")
    public Page<PresetView> list(@QueryParam("year") @Min(1990) @Max(2100) @Nullable Integer year) {
        var asked = Period.year(
                Objects.requireNonNullElseGet(year, () -> knowledge.today().getYear()));
        return new Page<>(
                Arrays.stream(ReportingPreset.values())
                        .map(preset -> PresetView.of(preset, asked))
                        .toList(),
                null);
    }
}
