package vn.tiendo.units.eligibility;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.tiendo.http.Over;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.units.enterprise.EnterpriseRegister;
import vn.tiendo.units.enterprise.OrganisationClass;
import vn.tiendo.units.knowledge.Knowledge;
import vn.tiendo.units.organisation.OrganisationRegister;

/** Whether an enterprise is eligible. */
@Path("/v1/enterprises/{enterpriseId}/eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Eligibility")
class EligibilityResource {
    private final Conclusions conclusions;
    private final EnterpriseRegister enterprises;
    private final OrganisationRegister organisations;
    private final Knowledge knowledge;

    EligibilityResource(
            Conclusions conclusions,
            EnterpriseRegister enterprises,
            OrganisationRegister organisations,
            Knowledge knowledge) {
        this.conclusions = conclusions;
        this.enterprises = enterprises;
        this.organisations = organisations;
        this.knowledge = knowledge;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ,
            over = @Over(value = "enterprise", by = "enterpriseId"))
    @Operation(
            operationId = "getEligibility",
            summary = "Answers whether an enterprise is eligible for an organisation on a day, and whether it has one.")
    public EligibilityView get(
            @PathParam("enterpriseId") UUID enterpriseId,
            @NotNull @QueryParam("organisationType") OrganisationClass organisationType,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        var view = knowledge.asOf(at, knownAt);
        if (!enterprises.isKnown(enterpriseId, view.knownAt())) {
            throw Problem.of(404, "NOT_FOUND");
        }
        return EligibilityView.of(
                enterpriseId,
                organisationType,
                conclusions.in(view, enterpriseId, organisationType),
                organisations.has(enterpriseId, organisationType.types(), view),
                view);
    }
}
