package vn.tiendo.http;

import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/** Ids and instants as PostgreSQL has them; JDBI would send an absent id as a text. */
final class PostgresArguments implements ArgumentFactory.Preparable {
    @Override
    public Optional<Function<@Nullable Object, Argument>> prepare(Type type, ConfigRegistry config) {
        if (type == UUID.class) {
            return Optional.of(value -> id((UUID) value));
        }
        return type == Instant.class ? Optional.of(value -> instant((Instant) value)) : Optional.empty();
    }

    private static Argument id(@Nullable UUID id) {
        return (position, statement, context) -> {
            if (id == null) {
                statement.setNull(position, Types.OTHER);
            } else {
                statement.setObject(position, id);
            }
        };
    }

    private static Argument instant(@Nullable Instant at) {
        return (position, statement, context) -> {
            if (at == null) {
                statement.setNull(position, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                statement.setObject(position, at.atOffset(ZoneOffset.UTC));
            }
        };
    }
}
