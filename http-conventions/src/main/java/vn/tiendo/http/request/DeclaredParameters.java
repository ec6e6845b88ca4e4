package vn.tiendo.http.request;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that a resource method declares, its own and those of its bean parameters. */
record DeclaredParameters(Map<String, Declared> byName) {

    record Declared(Class<?> type, boolean many, boolean required) {}

    static DeclaredParameters of(Method method) {
        Map<String, Declared> found = new LinkedHashMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(field, field.getName(), field.getGenericType(), found);
                }
            } else {
                add(parameter, parameter.getName(), parameter.getParameterizedType(), found);
            }
        }
        return new DeclaredParameters(found);
    }

    String names() {
        return byName.isEmpty() ? "-" : String.join(", ", byName.keySet());
    }

    private static void add(AnnotatedElement place, String ownName, Type type, Map<String, Declared> found) {
        String name = queryName(place, ownName);
        if (name == null) {
            return;
        }
        boolean required = place.isAnnotationPresent(NotNull.class);
        if (type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            found.put(name, new Declared((Class<?>) many.getActualTypeArguments()[0], true, required));
        } else if (type instanceof Class<?> one) {
            found.put(name, new Declared(one, false, required));
        }
    }

    private static @Nullable String queryName(AnnotatedElement place, String ownName) {
        QueryParam query = place.getAnnotation(QueryParam.class);
        if (query != null) {
            return query.value();
        }
        RestQuery rest = place.getAnnotation(RestQuery.class);
        if (rest == null) {
            return null;
        }
        return rest.value().isEmpty() ? ownName : rest.value();
    }
}
