package vn.tiendo.units.group;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The acts on groups in the database; only ever added to. */
@ApplicationScoped
class GroupActs {

    private static final String SELECT = """
            select a.*, g.unit_id from group_act a join unit_group g using (group_id) where a.recorded_at <= :knownAt
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    GroupActs(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** What an act is to say. */
    record Fresh(
            UUID groupId,
            LocalDate effectiveOn,
            @Nullable String name,
            @Nullable Membership membership) {}

    void begin(UUID groupId, UUID unitId) {
        jdbi.useHandle(
                handle -> handle.createUpdate("insert into unit_group (group_id, unit_id) values (:group, :unit)")
                        .bind("group", groupId)
                        .bind("unit", unitId)
                        .execute());
    }

    GroupAct append(Fresh act, String caller) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with added as (
                  insert into group_act (group_id, effective_on, recorded_by, name, members, rule)
                  values (:group, :effectiveOn, :caller, :name, cast(string_to_array(:members, ',') as uuid[]),
                          cast(:rule as jsonb))
                  returning *)
                select added.*, g.unit_id from added join unit_group g using (group_id)
                """)
                .bind("group", act.groupId())
                .bind("effectiveOn", act.effectiveOn())
                .bind("caller", caller)
                .bind("name", act.name())
                .bind("members", members(act.membership()))
                .bind("rule", rule(act.membership()))
                .map((row, context) -> act(row))
                .one());
    }

    /** All acts on one group. */
    List<GroupAct> of(UUID groupId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " and a.group_id = :group order by a.position")
                .bind("group", groupId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    /** All acts on the groups that a unit keeps, on those that name it, or on all groups. */
    List<GroupAct> concerning(@Nullable UUID keeper, @Nullable UUID member, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                   and (cast(:keeper as uuid) is null or g.unit_id = cast(:keeper as uuid))
                   and (cast(:member as uuid) is null or exists (select 1 from group_act m
                         where m.group_id = a.group_id and m.members @> array[cast(:member as uuid)]))
                 order by a.position
                """)
                .bind("keeper", keeper == null ? null : keeper.toString())
                .bind("member", member == null ? null : member.toString())
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    private GroupAct act(ResultSet row) throws SQLException {
        return new GroupAct(
                row.getObject("group_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                row.getString("name"),
                membership(row.getArray("members"), row.getString("rule")));
    }

    private @Nullable Membership membership(@Nullable Array members, @Nullable String rule) throws SQLException {
        if (members != null) {
            return new Membership.Listed(List.of((UUID[]) members.getArray()));
        }
        try {
            return rule == null ? null : json.readValue(rule, Membership.ByRule.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String members(@Nullable Membership membership) {
        return membership instanceof Membership.Listed listed
                ? listed.units().stream().map(UUID::toString).collect(Collectors.joining(","))
                : null;
    }

    private @Nullable String rule(@Nullable Membership membership) {
        try {
            return membership instanceof Membership.ByRule rule ? json.writeValueAsString(rule) : null;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
