package vn.tiendo.units.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.succession.ConcernedBySuccession;

/** How many organisations a succession concerns: those that stand under its units, as known now. */
@ApplicationScoped
class OrganisationsOfUnits implements ConcernedBySuccession {

    private final Jdbi jdbi;

    OrganisationsOfUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Concern> of(Collection<UUID> units, AsOf view) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select unit_id, count(*) as organisations from organisation_version
                 where unit_id = any (cast(string_to_array(:units, ',') as uuid[]))
                   and valid_during @> cast(:at as date)
                 group by unit_id order by unit_id
                """)
                .bind("units", units.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .bind("at", view.at())
                .map((row, context) ->
                        new Concern(row.getObject("unit_id", UUID.class), "ORGANISATION", row.getLong("organisations")))
                .list());
    }
}
