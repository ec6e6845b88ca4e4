package vn.tiendo.http;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many items a page holds: the parameter {@code limit}, declared with {@code @DefaultValue(Limit.DEFAULT)}. */
@Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = Limit.DEFAULT)
public record Limit(int value) {
    public static final String DEFAULT = "50";
    public static final int MOST = 200;

    public Limit {
        if (value < 1 || value > MOST) {
            throw refused();
        }
    }

    /** 400 INVALID_LIMIT outside of 1 to 200; the default when absent. */
    public static Limit fromString(@Nullable String given) {
        try {
            return new Limit(Integer.parseInt(given == null ? DEFAULT : given));
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    /** The number of rows to read, so that {@link Page#of} can tell whether more follow. */
    public int andOneMore() {
        return value + 1;
    }

    private static Problem refused() {
        return Problem.of(400, "INVALID_LIMIT", MOST).atParameter("limit");
    }
}
