package vn.tiendo.reporting.taskboard;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Limit;

/** Which task board is asked for. */
record TaskBoardQuestion(
        @NotNull @QueryParam("plan") UUID plan,

        @Parameter(
                description = "Whose tasks, and those of units below it; the plan's own unit, and so all, by default")
        @Nullable
        @QueryParam("unit")
        UUID unit,

        @Parameter(
                description = "Which tasks are listed: the overdue ones by default; IN_PROGRESS gives what is due next")
        @DefaultValue("OVERDUE")
        @QueryParam("state")
        TaskStanding state,

        @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,

        @Parameter(description = "Page with the knownAt of the first answer") @Nullable @QueryParam("cursor")
        String cursor) {}
