package vn.tiendo.events;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every component that is not {@code @Nullable} must have come with the JSON, in nested records too. */
final class RequiredFields {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private RequiredFields() {}

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
        for (var component : COMPONENTS.get(fact.getClass())) {
            var place = path + component.getName();
            var value = valueOf(component, fact);
            if (value == null && !isOptional(component)) {
                missing.add(place);
            }
            descend(value, place, missing);
        }
    }

    private static void descend(@Nullable Object value, String place, List<String> missing) {
        if (value instanceof Record nested) {
            collect(nested, place + ".", missing);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                descend(list.get(i), place + "[" + i + "]", missing);
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }
}
