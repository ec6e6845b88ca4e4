package vn.tiendo.units.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.units.unit.UnitRegister;

/** Organisations in a view. How acts become versions stands once, in the database: {@code organisation_versions_known}. */
@ApplicationScoped
class OrganisationVersions {
    // Those on which something was recorded since the view are folded again from the acts that it knows.
    private static final String IN_VIEW = """
            select v.*, o.host_kind, o.host_enterprise_id, o.host_unit_id, o.host_name, lower(valid_during) as since
              from (select * from organisation_version l
                     where not exists (select 1 from organisation_act a
                                        where a.organisation_id = l.organisation_id and a.recorded_at > :knownAt)
                    union all
                    select * from organisation_versions_known((
                      select array_agg(distinct a.organisation_id) from organisation_act a
                       where a.recorded_at > :knownAt), :knownAt)) v
              join organisation o using (organisation_id)
             where valid_during @> cast(:at as date)
            """;

    private final Jdbi jdbi;
    private final UnitRegister units;
    private final Authority authority;

    OrganisationVersions(Jdbi jdbi, UnitRegister units, Authority authority) {
        this.authority = authority;
        this.jdbi = jdbi;
        this.units = units;
    }

    /** Folds the organisation again, after an act on it. */
    void fold(UUID organisationId) {
        jdbi.useHandle(handle -> handle.createQuery("select fold_organisations(:ids)")
                .bindArray("ids", UUID.class, organisationId)
                .mapToMap()
                .list());
    }

    /** The organisation in this view; empty before it was established, and from the day of its end on. */
    Optional<Organisation> byId(UUID organisationId, AsOf view) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select v.*, o.host_kind, o.host_enterprise_id, o.host_unit_id, o.host_name, lower(valid_during) as since
                  from organisation_versions_known(:ids, :knownAt) v join organisation o using (organisation_id)
                 where valid_during @> cast(:at as date)
                """)
                .bindArray("ids", UUID.class, organisationId)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt())
                .map((row, context) -> organisation(row))
                .findOne());
    }

    /** At most this many organisations, in the order of their ids, after one of them. */
    List<Organisation> page(OrganisationFilter wanted, AsOf view, UUID after, int limit) {
        var within = within(wanted.unit(), view.at());
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(
                            IN_VIEW + wanted.conditions() + (within.isPresent() ? " and unit_id = any(:units)" : "")
                                    + " and organisation_id > :after order by organisation_id limit :limit")
                    .bind("at", view.at())
                    .bind("knownAt", view.knownAt())
                    .bind("after", after)
                    .bind("limit", limit);
            within.ifPresent(among -> query.bindArray("units", UUID.class, among));
            wanted.bindings().forEach(query::bind);
            return query.map((row, context) -> organisation(row)).list();
        });
    }

    private Optional<? extends Collection<UUID>> within(@Nullable UUID unit, LocalDate at) {
        return unit == null ? authority.everReached() : Optional.of(units.subtree(unit, at));
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                row.getObject("organisation_id", UUID.class),
                OrganisationType.valueOf(row.getString("organisation_type")),
                row.getObject("unit_id", UUID.class),
                new Host(
                        HostKind.valueOf(row.getString("host_kind")),
                        row.getObject("host_enterprise_id", UUID.class),
                        row.getObject("host_unit_id", UUID.class),
                        row.getString("host_name")),
                row.getObject("since", LocalDate.class));
    }
}
