package vn.tiendo.reporting.targetstate;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.SubjectsOfShares;
import vn.tiendo.reporting.figure.SubjectsOfShares.Side;
import vn.tiendo.reporting.knowledge.Knowledge;

@Path("/v1/share-subjects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
class ShareSubjectResource {

    private final AskedTarget targets;
    private final ShareSubjects subjects;
    private final Knowledge knowledge;

    ShareSubjectResource(AskedTarget targets, ShareSubjects subjects, Knowledge knowledge) {
        this.targets = targets;
        this.subjects = subjects;
        this.knowledge = knowledge;
    }

    @GET
    @Operation(
            operationId = "listShareSubjects",
            summary = "The enterprises or organisations that a number of a share counts; page with its knownAt")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {@Over(value = Over.UNIT, by = "unit"), @Over(value = "target", by = "target", reach = Reach.SEEN)})
    public ShareSubjectsView subjects(
            @NotNull @QueryParam("target") UUID target,
            @NotNull @QueryParam("unit") UUID unit,
            @NotNull @QueryParam("period") PeriodParameter period,
            @NotNull @QueryParam("side") Side side,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var ready = targets.of(target, unit, knowledge.view(at, knownAt));
        return subjects.of(
                ready, unit, new Period(period.from(), period.through()), side, limit, SubjectsOfShares.after(cursor));
    }
}
