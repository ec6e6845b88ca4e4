package vn.tiendo.units.group;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Authority;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.units.knowledge.Knowledge;

/** Groups of units and their members on a day. */
@Path("/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups", description = "Dated lists of units, or rules, to which tasks and obligations are given")
class GroupResource {
    private final Groups groups;
    private final GroupActs acts;
    private final GroupMembers members;
    private final Knowledge knowledge;
    private final Authority authority;
    private final Writes writes;
    private final ETags etags;

    GroupResource(
            Groups groups,
            GroupActs acts,
            GroupMembers members,
            Knowledge knowledge,
            Authority authority,
            Writes writes,
            ETags etags) {
        this.groups = groups;
        this.acts = acts;
        this.members = members;
        this.knowledge = knowledge;
        this.authority = authority;
        this.writes = writes;
        this.etags = etags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    @Operation(operationId = "createGroup", summary = "Creates a group of units: a list, or a rule.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = GroupActView.class)))
    public Response create(GroupRequest request) {
        return writes.once("group.create", request, () -> {
            authority.over(request.unitId(), request.effectiveOn());
            return written(groups.create(request));
        });
    }

    @POST
    @Path("/{groupId}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = "group", by = "groupId", reach = Reach.ACT))
    @Operation(operationId = "changeGroup", summary = "Gives a group another name, list or rule from a day on.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = GroupActView.class)))
    public Response change(@PathParam("groupId") UUID groupId, GroupChangeRequest request) {
        return writes.once("group.change", request, () -> {
            var known = acts.of(groupId, Groups.ALL_THAT_IS_KNOWN);
            var keeper = known.stream().findFirst().orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
            authority.over(keeper.unitId(), request.effectiveOn());
            return written(groups.change(groupId, request)).replacing(GroupActView.of(known.getLast()));
        });
    }

    private static Written written(Groups.Recorded recorded) {
        var act = recorded.act();
        return Written.created(
                GroupActView.of(act),
                URI.create("/v1/groups/" + act.groupId()),
                act.groupId(),
                List.of(recorded.event()));
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(operationId = "listGroups", summary = "Lists the groups in force on a day, or those that a unit keeps.")
    @APIResponse(
            responseCode = "200",
            description = "All of them on one page, the oldest first",
            content = @Content(schema = @Schema(ref = "GroupPage")))
    public Page<GroupView> list(
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        var view = knowledge.asOf(at, knownAt);
        var byGroup = acts.concerning(unit, null, view.knownAt()).stream()
                .collect(Collectors.groupingBy(GroupAct::groupId, LinkedHashMap::new, Collectors.toList()));
        return new Page<>(
                byGroup.values().stream()
                        .flatMap(ofOne -> UnitGroup.in(view, ofOne).stream())
                        .map(GroupView::of)
                        .toList(),
                null);
    }

    @GET
    @Path("/{groupId}")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(operationId = "getGroup", summary = "Answers a group as it stands on a day.")
    @APIResponse(
            responseCode = "200",
            description = "The group",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response get(
            @PathParam("groupId") UUID groupId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        return etags.conditional(conditions, GroupView.of(group(groupId, knowledge.asOf(at, knownAt))));
    }

    @GET
    @Path("/{groupId}/members")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(operationId = "listGroupMembers", summary = "Lists the units that belong to a group on a day, by code.")
    @APIResponse(
            responseCode = "200",
            description = "A page of members; nextCursor keeps the two times of the first page",
            content = @Content(schema = @Schema(ref = "MemberPage")))
    public Page<MemberView> members(
            @PathParam("groupId") UUID groupId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var place = MemberPlace.read(cursor);
        var view = place.map(MemberPlace::view).orElseGet(() -> knowledge.asOf(at, knownAt));
        var found = members.of(group(groupId, view), view).stream()
                .filter(unit -> place.isEmpty() || place.get().isBefore(unit))
                .limit(limit.andOneMore())
                .toList();
        return Page.of(found, limit, last -> MemberPlace.cursorAfter(last, view))
                .map(MemberView::of);
    }

    private UnitGroup group(UUID groupId, AsOf view) {
        return UnitGroup.in(view, acts.of(groupId, view.knownAt())).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }
}
