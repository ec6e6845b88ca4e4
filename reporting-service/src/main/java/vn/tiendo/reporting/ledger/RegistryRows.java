package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Registry postings as rows, read and written in sets. */
@ApplicationScoped
class RegistryRows {

    static final String GIVEN = """
            unnest(:indicators, :units, cast(:days as date[]), cast(:recorded as timestamptz[]), :quantities, :made,
                   :enterprises, :organisations, :ids)
              as given (indicator_id, unit_id, occurred_on, recorded_at, quantity, made, enterprise_id, organisation_id, id)
            """;

    private final Jdbi jdbi;

    RegistryRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Set<RegistryPosting> of(Collection<UUID> indicators, Collection<UUID> subjects) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from registry_posting
                 where indicator_id = any(:indicators) and subject_id = any(:subjects)
                """)
                .bind("indicators", indicators.toArray(UUID[]::new))
                .bind("subjects", subjects.toArray(UUID[]::new))
                .map((row, context) -> posting(row))
                .set());
    }

    void add(Collection<RegistryPosting> postings) {
        if (postings.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle ->
                bind(handle.createUpdate("""
                insert into registry_posting
                  (indicator_id, subject_id, recorded_at, unit_id, occurred_on, quantity, made, enterprise_id,
                   organisation_id, id)
                select indicator_id, coalesce(organisation_id, enterprise_id), recorded_at, unit_id, occurred_on,
                       quantity, made, enterprise_id, organisation_id, id
                  from\s""" + GIVEN), List.copyOf(postings)).execute());
    }

    void remove(Collection<RegistryPosting> postings) {
        if (postings.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> bind(handle.createUpdate("""
                delete from registry_posting kept using\s""" + GIVEN + """
                 where kept.id = given.id
                """), List.copyOf(postings))
                .execute());
    }

    void removeAll() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table registry_posting in exclusive mode");
            handle.execute("delete from registry_posting");
        });
    }

    static <S extends SqlStatement<S>> S bind(S statement, List<RegistryPosting> postings) {
        return statement
                .bindArray("indicators", UUID.class, column(postings, RegistryPosting::indicatorId))
                .bindArray("units", UUID.class, column(postings, RegistryPosting::unitId))
                .bindArray(
                        "days",
                        String.class,
                        column(postings, posting -> posting.occurredOn().toString()))
                .bindArray(
                        "recorded",
                        String.class,
                        column(postings, posting -> posting.recordedAt().toString()))
                .bindArray("quantities", Integer.class, column(postings, RegistryPosting::quantity))
                .bindArray("made", Integer.class, column(postings, RegistryPosting::made))
                .bindArray("enterprises", UUID.class, column(postings, RegistryPosting::enterpriseId))
                .bindArray("organisations", UUID.class, column(postings, RegistryPosting::organisationId))
                .bindArray("ids", UUID.class, column(postings, RegistryPosting::id));
    }

    private static RegistryPosting posting(ResultSet row) throws SQLException {
        return new RegistryPosting(
                row.getObject("indicator_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("occurred_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("quantity"),
                row.getInt("made"),
                row.getObject("enterprise_id", UUID.class),
                row.getObject("organisation_id", UUID.class));
    }

    // An array, as a list of the JDK's takes no nulls.
    private static Object[] column(List<RegistryPosting> postings, Function<RegistryPosting, @Nullable Object> field) {
        return postings.stream().map(field).toArray();
    }
}
