package vn.tiendo.plans.deadline;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.plans.calendar.Calendars;
import vn.tiendo.plans.calendar.WorkingDays;

/** Deadlines in words. */
@Path("/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
class DeadlineResource {
    private final Calendars calendars;
    private final Concerns concerns;

    DeadlineResource(Calendars calendars, Concerns concerns) {
        this.calendars = calendars;
        this.concerns = concerns;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ)
    @Operation(
            operationId = "readDeadline",
            summary =
                    "Turns Vietnamese words that say when into their normal form, or says why it cannot; keeps nothing.")
    public ReadingView read(PhraseRequest request) {
        var unit = request.unit();
        if (unit != null) {
            concerns.seeing(Over.UNIT, unit, Reach.SEEN);
        }
        var context = request.context(unit == null ? WorkingDays.WEEKENDS_OFF : calendars.latest(unit));
        return ReadingView.of(DeadlinePhrases.read(request.phrase(), context), context);
    }
}
