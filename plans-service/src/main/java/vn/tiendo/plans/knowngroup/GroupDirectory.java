package vn.tiendo.plans.knowngroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds groups by their keeper and name: they have no code. */
@ApplicationScoped
public class GroupDirectory {
    private final Jdbi jdbi;

    GroupDirectory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What people call a group. */
    public record GroupLabel(UUID keeperId, String name) {}

    /** The first name of each of the groups; no entry for what is no group. */
    public Map<UUID, GroupLabel> labels(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select distinct on (group_id) group_id, keeper_unit_id, name from known_group_act
                         where group_id = any (:ids) and name is not null
                         order by group_id, position
                        """)
                .bindArray("ids", UUID.class, ids)
                .reduceRows(new HashMap<>(), (labels, row) -> {
                    labels.put(
                            row.getColumn("group_id", UUID.class),
                            new GroupLabel(
                                    row.getColumn("keeper_unit_id", UUID.class), row.getColumn("name", String.class)));
                    return labels;
                }));
    }

    /** The groups that a unit keeps, or kept, under that name. */
    public List<UUID> find(UUID keeperId, String name) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct group_id from known_group_act where keeper_unit_id = :keeper and name = :name
                 order by group_id
                """)
                .bind("keeper", keeperId)
                .bind("name", name)
                .mapTo(UUID.class)
                .list());
    }
}
