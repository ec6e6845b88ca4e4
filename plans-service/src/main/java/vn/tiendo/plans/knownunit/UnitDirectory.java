package vn.tiendo.plans.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds units by what people call them, and says what they are called. */
@ApplicationScoped
public class UnitDirectory {
    private final Jdbi jdbi;

    UnitDirectory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What each of the units is called on the day, or on its first day where it begins later; no entry for no unit. */
    public Map<UUID, UnitAddress> labels(Collection<UUID> ids, LocalDate on) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select u.unit_id, u.system, greatest(u.effective_on, cast(:on as date)) as day, c.code, n.name
                          from (select distinct on (unit_id) unit_id, system, effective_on from known_unit_act
                                 where unit_id = any (:ids) and system is not null
                                 order by unit_id, recorded_at desc, position desc) u
                          left join lateral (
                            select code from known_unit_act
                             where unit_id = u.unit_id and (code is not null or code_cleared)
                               and effective_on <= greatest(u.effective_on, cast(:on as date))
                             order by effective_on desc, recorded_at desc, position desc limit 1) c on true
                          left join lateral (
                            select i.data ->> 'name' as name
                              from known_unit_act a join inbox i on i.event_id = a.event_id
                             where a.unit_id = u.unit_id and i.data ->> 'name' is not null
                               and a.effective_on <= greatest(u.effective_on, cast(:on as date))
                             order by a.effective_on desc, a.recorded_at desc, a.position desc limit 1) n on true
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("on", on)
                .reduceRows(new HashMap<>(), (labels, row) -> {
                    var id = row.getColumn("unit_id", UUID.class);
                    labels.put(
                            id,
                            new UnitAddress(
                                    row.getColumn("system", String.class),
                                    row.getColumn("code", String.class),
                                    row.getColumn("day", LocalDate.class),
                                    row.getColumn("name", String.class)));
                    return labels;
                }));
    }

    /** The unit that has the code in its system on the day. */
    public Optional<UUID> find(String system, String code, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select unit_id
                  from (select distinct unit_id from known_unit_act where code = :code) candidate
                 where exists (select from known_unit_act
                                where unit_id = candidate.unit_id and system = :system and effective_on <= :on)
                   and (select code from known_unit_act
                         where unit_id = candidate.unit_id and (code is not null or code_cleared)
                           and effective_on <= :on
                         order by effective_on desc, recorded_at desc, position desc limit 1) = :code
                 order by unit_id desc limit 1
                """)
                .bind("system", system)
                .bind("code", code)
                .bind("on", on)
                .mapTo(UUID.class)
                .findOne());
    }
}
