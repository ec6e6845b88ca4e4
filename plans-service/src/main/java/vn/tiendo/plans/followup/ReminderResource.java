package vn.tiendo.plans.followup;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.CutRows;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.SeenPlans;
import vn.tiendo.plans.statement.PageStart;

/** The log of reminders. */
@Path("/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
class ReminderResource {
    private final Reminding reminding;
    private final ReminderActs acts;
    private final Knowledge knowledge;
    private final SeenPlans seen;
    private final Writes writes;

    ReminderResource(Reminding reminding, ReminderActs acts, Knowledge knowledge, SeenPlans seen, Writes writes) {
        this.seen = seen;
        this.reminding = reminding;
        this.acts = acts;
        this.knowledge = knowledge;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "subject", by = "#/subjectId", reach = Reach.ACT))
    @Operation(
            operationId = "remindUnit",
            summary = "Logs that a unit was reminded of what it has to do, as the n-th time; not on its days off.")
    @APIResponse(
            responseCode = "201",
            description = "Reminded",
            content = @Content(schema = @Schema(implementation = ReminderView.class)))
    public Response remind(ReminderRequest request) {
        return writes.once("reminder.send", request, () -> {
            var view = ReminderView.of(reminding.remind(request));
            return Written.created(
                    view, URI.create("/v1/reminders?subject=" + view.subjectId()), view.planId(), List.of());
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ)
    @Operation(
            operationId = "listReminders",
            summary = "Lists the reminders of a subject, a unit or a plan, in the order in which they were logged.")
    public Page<ReminderView> list(
            @QueryParam("subject") @Nullable UUID subject,
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("plan") @Nullable UUID plan,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var known = knowledge.asOf(null, knownAt).knownAt();
        var rows = CutRows.read(
                PageStart.after(cursor),
                limit.andOneMore(),
                (after, most) -> acts.page(subject, unit, plan, known, after, most),
                ReminderSent::position,
                sent -> seen.shows(sent.planId(), sent.unitId(), sent.remindedOn()));
        return Page.of(rows, limit, last -> PageStart.following(last.position()))
                .map(ReminderView::of);
    }
}
