package vn.tiendo.plans.calendar;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;

/** The calendars that units set. */
@Path("/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
class CalendarResource {
    private final CalendarSetting setting;
    private final Calendars calendars;
    private final Knowledge knowledge;
    private final Writes writes;

    CalendarResource(CalendarSetting setting, Calendars calendars, Knowledge knowledge, Writes writes) {
        this.setting = setting;
        this.calendars = calendars;
        this.knowledge = knowledge;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    @Operation(
            operationId = "setCalendar",
            summary = "Sets the calendar of a unit and of all below it that have none of their own.")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public Response set(CalendarRequest request) {
        return writes.once("calendar.set", request, () -> {
            var recorded = setting.set(request);
            var view = CalendarView.of(recorded.act());
            return Written.created(
                    view, URI.create("/v1/calendars?unit=" + view.unitId()), view.id(), List.of(recorded.event()));
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = Over.UNIT, by = "unit", reach = Reach.SEEN))
    @Operation(
            operationId = "listCalendars",
            summary = "Lists the calendars of a unit and of those above it, and names the one in force.")
    public CalendarsView list(
            @QueryParam("unit") @NotNull UUID unit,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        var asOf = knowledge.asOf(Objects.requireNonNullElseGet(at, knowledge::today), knownAt);
        return CalendarsView.of(calendars.forUnit(unit, asOf), asOf.at(), asOf.knownAt());
    }
}
