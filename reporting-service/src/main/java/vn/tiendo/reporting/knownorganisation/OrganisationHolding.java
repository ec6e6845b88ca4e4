package vn.tiendo.reporting.knownorganisation;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/** An organisation is of the unit above it on the day asked about; before its first day, of the first one. */
@Singleton
class OrganisationHolding extends StoredHolding {
    OrganisationHolding(Jdbi jdbi) {
        super("organisation", """
                select unit_id, cast(:at as date) as on_day from known_organisation_act
                 where organisation_id = :id and unit_id is not null
                 order by effective_on <= cast(:at as date) desc,
                          abs(effective_on - cast(:at as date)), position desc limit 1
                """, jdbi);
    }
}
