package vn.tiendo.events;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every component that is not {@code @Nullable} must have come with the JSON, in nested records too. */
final class RequiredFields {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Field::of).toList();
        }
    };

    private RequiredFields() {}

    /** What is asked of a component for each event that arrives; found out once. */
    private record Field(String name, Method accessor, boolean optional) {
        static Field of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Field(component.getName(), accessor, isOptional(component));
        }

        @Nullable
        Object of(Record fact) {
            try {
                return accessor.invoke(fact);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("cannot read " + accessor, e);
            }
        }
    }

    static void check(Event event) {
        var missing = new ArrayList<String>();
        collect((Record) event, "", missing);
        if (!missing.isEmpty()) {
            throw new UnreadableEvent(event.getClass(), "it lacks " + String.join(", ", missing));
        }
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void collect(Record fact, String path, List<String> missing) {
        for (var field : FIELDS.get(fact.getClass())) {
            var value = field.of(fact);
            if (value == null && !field.optional()) {
                missing.add(path + field.name());
            } else if (value instanceof Record || value instanceof List<?>) {
                descend(value, path + field.name(), missing);
            }
        }
    }

    private static void descend(Object value, String place, List<String> missing) {
        if (value instanceof Record nested) {
            collect(nested, place + ".", missing);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                descend(list.get(i), place + "[" + i + "]", missing);
            }
        }
    }
}
