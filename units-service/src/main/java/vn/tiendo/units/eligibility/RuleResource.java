package vn.tiendo.units.eligibility;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.CutRows;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.units.enterprise.OrganisationClass;
import vn.tiendo.units.knowledge.Knowledge;

/** The rules of who is eligible for which organisation. */
@Path("/v1/eligibility-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Eligibility", description = "Who could have which organisation, by dated threshold rules")
class RuleResource {
    private final SettingRules setting;
    private final EligibilityRules rules;
    private final Knowledge knowledge;
    private final Authority authority;
    private final Writes writes;

    RuleResource(
            SettingRules setting, EligibilityRules rules, Knowledge knowledge, Authority authority, Writes writes) {
        this.setting = setting;
        this.rules = rules;
        this.knowledge = knowledge;
        this.authority = authority;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    @Operation(
            operationId = "setEligibilityRule",
            summary = "Sets for the subtree of a unit, from a date, who is eligible for an organisation.")
    @APIResponse(
            responseCode = "201",
            description = "Set; what follows for very many enterprises is told a little later",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    public Response set(RuleRequest request) {
        return writes.once("eligibility.set", request, () -> {
            var recorded = setting.set(request);
            var view = RuleView.of(recorded.rule());
            var place = URI.create("/v1/eligibility-rules?unit=" + view.unitId());
            return Written.created(view, place, view.id(), recorded.events());
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(operationId = "listEligibilityRules", summary = "Lists the rules in the order of their recording.")
    public Page<RuleView> list(
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("organisationType") @Nullable OrganisationClass organisationType,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var known = knowledge.asOf(null, knownAt).knownAt();
        var found = CutRows.read(
                after(cursor),
                limit.andOneMore(),
                (place, most) -> rules.page(unit, organisationType, known, place, most),
                EligibilityRule::position,
                rule -> authority.isBoundBy(rule.unitId(), rule.effectiveOn()));
        return Page.of(found, limit, last -> Cursor.of(Long.toString(last.position())))
                .map(RuleView::of);
    }

    private static long after(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(Cursor.read(cursor).getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
