package vn.tiendo.plans.knowngroup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.units.GroupChanged;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.plans.knownunit.GroupsArrived;

/** The acts on groups as they arrived; only ever added to. */
@ApplicationScoped
class KnownGroupActs implements GroupsArrived {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    KnownGroupActs(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void add(StoredEvent event, GroupChanged told) {
        jdbi.useHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createUpdate("""
                        insert into known_group_act (position, event_id, group_id, keeper_unit_id, effective_on,
                          recorded_at, known_at, name, members, rule)
                        values (:position, :eventId, :groupId, :keeper, :effectiveOn, :recordedAt, :knownAt, :name,
                          cast(:members as uuid[]), cast(:rule as jsonb))
                        on conflict do nothing
                        """)
                .bind("position", event.position())
                .bind("eventId", event.id())
                .bind("groupId", told.groupId())
                .bind("keeper", told.keeperUnitId())
                .bind("effectiveOn", told.effectiveOn())
                .bind("recordedAt", told.recordedAt().atOffset(ZoneOffset.UTC))
                .bind("knownAt", event.storedAt().atOffset(ZoneOffset.UTC))
                .bind("name", told.name())
                .bind("members", told.members() == null ? null : told.members().toArray(new UUID[0]))
                .bind("rule", told.rule() == null ? null : write(rule(told.rule())))
                .execute());
    }

    /** What was known of its members at the instant. */
    List<GroupAct> of(UUID groupId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from known_group_act
                 where group_id = :groupId and known_at <= :knownAt and (members is not null or rule is not null)
                 order by position
                """)
                .bind("groupId", groupId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    @Override
    public Set<UUID> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                        .createQuery("select distinct group_id from known_group_act where group_id = any (:ids)")
                        .bindArray("ids", UUID.class, ids)
                        .mapTo(UUID.class)
                        .set());
    }

    /** The groups whose list has ever named one of the units, or whose rule is for one of the systems below one of the heads. */
    Set<UUID> concernedBy(Collection<UUID> units, Collection<String> systems, Collection<UUID> heads) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select distinct group_id from known_group_act
                         where members && :units
                            or rule ->> 'system' = any (:systems)
                           and (rule ->> 'under' is null or cast(rule ->> 'under' as uuid) = any (:heads))
                        """)
                .bindArray("units", UUID.class, units)
                .bindArray("systems", String.class, systems)
                .bindArray("heads", UUID.class, heads)
                .mapTo(UUID.class)
                .set());
    }

    private GroupAct act(ResultSet row) throws SQLException {
        var members = row.getArray("members");
        return new GroupAct(
                row.getObject("group_id", UUID.class),
                members == null ? null : List.of((UUID[]) members.getArray()),
                read(row.getString("rule")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private static GroupRule rule(vn.tiendo.events.units.GroupRule told) {
        return new GroupRule(told.system(), told.under(), told.kinds(), told.level(), told.except());
    }

    private String write(GroupRule rule) {
        try {
            return json.writeValueAsString(rule);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable GroupRule read(@Nullable String rule) {
        try {
            return rule == null ? null : json.readValue(rule, GroupRule.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
