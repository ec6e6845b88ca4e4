package vn.tiendo.http;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/** The clock and the way to the database that every service shares. */
class Providers {
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Joins the running JTA transaction; begins, commits and rolls back none of its own. */
    @Produces
    @Singleton
    @DefaultBean
    Jdbi jdbi(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.setTransactionHandler(new CMTTransactionHandler());
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.registerArgument(instants());
        jdbi.registerColumnMapper(Instant.class, (row, column, context) -> {
            var at = row.getObject(column, java.time.OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        });
        jdbi.registerArrayType(UUID.class, "uuid");
        jdbi.registerArrayType(String.class, "text");
        return jdbi;
    }

    private static ArgumentFactory instants() {
        return (type, value, config) -> value instanceof Instant at
                ? java.util.Optional.<Argument>of(
                        (position, statement, context) -> statement.setObject(position, at.atOffset(ZoneOffset.UTC)))
                : java.util.Optional.empty();
    }
}
