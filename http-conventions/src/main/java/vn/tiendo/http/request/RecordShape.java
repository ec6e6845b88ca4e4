package vn.tiendo.http.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What reflection says of a request record, asked once for each.
 *
 * @param parts in the order of the constructor
 */
record RecordShape(List<Part> parts, List<String> names, Constructor<?> canonical) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };
    private static final ClassValue<Boolean> LEFT_TO_JACKSON = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isAnnotationPresent(JsonDeserialize.class)
                    || Stream.concat(
                                    Arrays.stream(type.getDeclaredMethods()),
                                    Arrays.stream(type.getDeclaredConstructors()))
                            .anyMatch(creator -> creator.isAnnotationPresent(JsonCreator.class));
        }
    };

    /** @param name as it stands in JSON */
    record Part(String name, Type type, boolean primitive) {}

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Whether a type has a Jackson creator or deserializer of its own. */
    static boolean isLeftToJackson(Class<?> type) {
        return LEFT_TO_JACKSON.get(type);
    }

    private static RecordShape read(Class<?> type) {
        var components = type.getRecordComponents();
        var parts = Arrays.stream(components)
                .map(component -> new Part(
                        nameOf(component),
                        component.getGenericType(),
                        component.getType().isPrimitive()))
                .toList();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return new RecordShape(parts, parts.stream().map(Part::name).toList(), canonical);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has it
        }
    }

    private static String nameOf(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }
}
