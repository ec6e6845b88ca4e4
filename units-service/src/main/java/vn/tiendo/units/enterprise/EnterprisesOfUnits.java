package vn.tiendo.units.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.succession.ConcernedBySuccession;

/** How many enterprises a succession concerns: by location, managing Party unit or zone, as known now. */
@ApplicationScoped
class EnterprisesOfUnits implements ConcernedBySuccession {

    private final Jdbi jdbi;

    EnterprisesOfUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Concern> of(Collection<UUID> units, AsOf view) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select unit_id, count(distinct enterprise_id) as enterprises
                  from unnest(cast(string_to_array(:units, ',') as uuid[])) as asked (unit_id)
                  join enterprise_version e
                    on (e.location_id = unit_id or e.managed_by_id = unit_id or e.zone_id = unit_id)
                   and e.valid_during @> cast(:at as date)
                 group by unit_id order by unit_id
                """)
                .bind("units", units.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .bind("at", view.at())
                .map((row, context) ->
                        new Concern(row.getObject("unit_id", UUID.class), "ENTERPRISE", row.getLong("enterprises")))
                .list());
    }
}
