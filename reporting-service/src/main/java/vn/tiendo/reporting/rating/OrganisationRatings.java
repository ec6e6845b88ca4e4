package vn.tiendo.reporting.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.ledger.Document;

/** Ratings as rows. Adds and reads; nothing else is granted to the running role. */
@ApplicationScoped
public class OrganisationRatings {

    private final Jdbi jdbi;

    OrganisationRatings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The level of each organisation rated for exactly the period, as known at an instant. */
    public Map<UUID, String> of(Period period, Instant knownAt) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                select distinct on (organisation_id) organisation_id, level from organisation_rating
                 where period_from = :from and period_through = :through and recorded_at <= :knownAt
                 order by organisation_id, recorded_at desc, position desc
                """)
                .bind("from", period.from())
                .bind("through", period.through())
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> Map.entry(row.getObject("organisation_id", UUID.class), row.getString("level")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    OrganisationRating add(UUID id, OrganisationRatingRequest rating, String caller) {
        var document = rating.document();
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into organisation_rating
                  (id, organisation_id, period_from, period_through, level, document_number, document_date, caller)
                values (:id, :organisation, :from, :through, :level, :documentNumber, cast(:documentDate as date),
                  :caller)
                returning *
                """)
                .bind("id", id)
                .bind("organisation", rating.organisationId())
                .bind("from", rating.period().from())
                .bind("through", rating.period().through())
                .bind("level", rating.level())
                .bind("documentNumber", document == null ? null : document.number())
                .bind("documentDate", document == null ? null : document.date())
                .bind("caller", caller)
                .map((row, context) -> rating(row))
                .one());
    }

    /** All ratings of an organisation known at an instant, superseded ones included, the latest first. */
    List<OrganisationRating> ofOrganisation(UUID organisation, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from organisation_rating where organisation_id = :organisation and recorded_at <= :knownAt
                 order by recorded_at desc, position desc
                """)
                .bind("organisation", organisation)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> rating(row))
                .list());
    }

    private static OrganisationRating rating(ResultSet row) throws SQLException {
        var number = row.getString("document_number");
        return new OrganisationRating(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                new Period(
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_through", LocalDate.class)),
                row.getString("level"),
                number == null ? null : new Document(number, row.getObject("document_date", LocalDate.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
