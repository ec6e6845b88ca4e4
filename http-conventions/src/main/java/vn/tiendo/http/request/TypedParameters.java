package vn.tiendo.http.request;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Parameters;

/** Reads typed parameters in the same forms as {@link ParameterForm} checks them, and texts in their clean form. */
@Provider
public class TypedParameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            LocalDate.class, Parameters::date,
            Instant.class, Parameters::instant,
            UUID.class, Parameters::id,
            String.class, TextRules::clean);

    @Override
    @SuppressWarnings("unchecked") // each reader gives its key's type
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation @Nullable [] annotations) {
        Function<String, ?> reader = READERS.get(type);
        return reader == null ? null : new Reading<>((Function<String, T>) reader);
    }

    private record Reading<T>(Function<String, T> reader) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String value) {
            return value == null ? null : reader.apply(value);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
