package vn.tiendo.plans.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the shapes of sheets from the records of the format. */
final class SheetShapes {
    private static final Set<Class<?>> SCALARS = Set.of(
            String.class, UUID.class, LocalDate.class, Boolean.class, Integer.class, Long.class, BigDecimal.class);

    /** The shapes of a plan and of everything in it. */
    static SheetShape of(Class<?> plan) {
        return of(plan, "", List.of(), false);
    }

    /** A list of records in the plan. */
    static SheetShape ofList(Class<?> type, String name) {
        return of(type, name, List.of(name), true);
    }

    private static SheetShape of(Class<?> type, String path, List<String> within, boolean inPlan) {
        var columns = new ArrayList<SheetColumn>();
        var children = new ArrayList<SheetShape>();
        collect(type, path, List.of(), columns, children);
        boolean keyed = columns.stream().anyMatch(column -> column.name().equals("key"));
        return new SheetShape(
                path, within, List.copyOf(columns), List.copyOf(children), keyed && !path.isEmpty(), inPlan);
    }

    private SheetShapes() {}

    private static void collect(
            Class<?> type, String path, List<String> before, List<SheetColumn> columns, List<SheetShape> children) {
        for (var component : type.getRecordComponents()) {
            var here = Stream.concat(before.stream(), Stream.of(component.getName()))
                    .toList();
            var item = itemOf(component.getGenericType());
            if (item != null && item.isRecord()) {
                var below = (path.isEmpty() ? "" : path + ".") + String.join(".", here);
                children.add(of(item, below, here, path.isEmpty()));
            } else if (item != null) {
                columns.add(new SheetColumn(here, item, true, false));
            } else if (component.getType().isRecord()) {
                collect(component.getType(), path, here, columns, children);
            } else {
                columns.add(new SheetColumn(here, scalar(component.getType()), false, blankSays(component)));
            }
        }
    }

    private static @Nullable Class<?> itemOf(Type type) {
        return type instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : null;
    }

    // What is no plain value stands in its cell as JSON.
    private static Class<?> scalar(Class<?> type) {
        return type.isEnum() || SCALARS.contains(type) ? type : JsonNode.class;
    }

    private static boolean blankSays(RecordComponent component) {
        return component.getType() == String.class && component.getAccessor().isAnnotationPresent(NotNull.class);
    }
}
