package vn.tiendo.http;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** In which borders figures are asked for: those of a day, or {@code then}: each fact in the borders of its own day. */
@Schema(
        type = SchemaType.STRING,
        description = "A day whose borders count, or then",
        examples = {"2026-07-01", "then"})
public record BordersParameter(@Nullable LocalDate day) {
    /** 400 INVALID_BORDERS for anything but a date or {@code then}. */
    public static BordersParameter fromString(String text) {
        try {
            return new BordersParameter(text.equals("then") ? null : Parameters.date(text));
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "INVALID_BORDERS").atParameter("borders");
        }
    }

    public boolean isThen() {
        return day == null;
    }

    /** As it is given and answered. */
    @Override
    public String toString() {
        return day == null ? "then" : day.toString();
    }
}
