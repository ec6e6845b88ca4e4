package vn.tiendo.reporting.rating;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.reporting.knowledge.Knowledge;

@Path("/v1/organisation-ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ratings")
class OrganisationRatingResource {

    private final RatingOrganisations rating;
    private final OrganisationRatings ratings;
    private final Knowledge knowledge;
    private final CurrentCaller caller;
    private final Writes writes;

    OrganisationRatingResource(
            RatingOrganisations rating,
            OrganisationRatings ratings,
            Knowledge knowledge,
            CurrentCaller caller,
            Writes writes) {
        this.rating = rating;
        this.ratings = ratings;
        this.knowledge = knowledge;
        this.caller = caller;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rateOrganisation",
            summary = "Rate an organisation for a period; a later rating of the same takes the place of an earlier one")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = OrganisationRatingView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "organisation", by = "#/organisationId", reach = Reach.ACT))
    public Response rate(@NotNull @Valid OrganisationRatingRequest request) {
        return writes.once("organisation.rate", request, () -> {
            var id = UuidCreator.getTimeOrderedEpoch();
            var recorded = rating.rate(id, request, caller.get().subject());
            return Written.created(
                    OrganisationRatingView.of(recorded),
                    URI.create("/v1/organisation-ratings?organisation=" + request.organisationId()),
                    id,
                    List.of());
        });
    }

    @GET
    @Operation(
            operationId = "listOrganisationRatings",
            summary = "All ratings of an organisation, the latest first; of one period the first one listed holds")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = "organisation", by = "organisation"))
    public RatingsView list(
            @NotNull @QueryParam("organisation") UUID organisation, @Nullable @QueryParam("knownAt") Instant knownAt) {
        var view = knowledge.view(null, knownAt);
        return new RatingsView(
                ratings.ofOrganisation(organisation, view.knownAt()).stream()
                        .map(OrganisationRatingView::of)
                        .toList(),
                view.knownAt());
    }

    /** The ratings of one organisation. */
    @Schema(name = "OrganisationRatings")
    public record RatingsView(List<OrganisationRatingView> items, Instant knownAt) {}
}
