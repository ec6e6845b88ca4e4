package vn.tiendo.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/** Bean Validation in the words of this API: a code and a JSON pointer for each constraint. */
public final class BeanValidation {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+");

    private BeanValidation() {}

    /** Adds each violation of the value at the pointer, unless its place is refused already. */
    public static void collect(
            String pointer, Collection<? extends ConstraintViolation<?>> found, Violations violations) {
        found.stream()
                .map(v -> Map.entry(v, pointer(pointer, v.getPropertyPath())))
                .filter(placed -> !violations.concern(placed.getValue()))
                .toList() // so that two violations of one place do not hide each other
                .forEach(placed -> add(placed.getKey(), placed.getValue(), violations));
    }

    private static void add(ConstraintViolation<?> violation, String pointer, Violations violations) {
        // A constraint may name its own code: @Pattern(regexp = "…", message = "CELL_INVALID")
        if (CODE.matcher(violation.getMessageTemplate()).matches()) {
            violations.add(pointer, violation.getMessageTemplate());
            return;
        }
        Class<? extends Annotation> type =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        switch (type.getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> violations.add(pointer, "REQUIRED");
            case "Size" ->
                violations.add(
                        pointer, "LENGTH_OUT_OF_RANGE", attribute(violation, "min"), attribute(violation, "max"));
            case "Min", "DecimalMin" -> violations.add(pointer, "TOO_SMALL", attribute(violation, "value"));
            case "Max", "DecimalMax" -> violations.add(pointer, "TOO_LARGE", attribute(violation, "value"));
            case "Positive" -> violations.add(pointer, "TOO_SMALL", 1);
            case "PositiveOrZero" -> violations.add(pointer, "TOO_SMALL", 0);
            case "Pattern" -> violations.add(pointer, "PATTERN", attribute(violation, "regexp"));
            default -> violations.add(pointer, "INVALID_VALUE");
        }
    }

    private static Object attribute(ConstraintViolation<?> violation, String name) {
        return violation.getConstraintDescriptor().getAttributes().getOrDefault(name, "");
    }

    private static String pointer(String start, Path path) {
        StringBuilder pointer = new StringBuilder(start);
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(JsonPointers.escape(node.getKey().toString()));
            }
            boolean named = node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER;
            if (named && node.getName() != null) {
                pointer.append('/').append(JsonPointers.escape(node.getName()));
            }
        }
        return pointer.toString();
    }
}
