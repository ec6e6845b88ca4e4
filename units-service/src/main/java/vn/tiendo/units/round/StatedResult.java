package vn.tiendo.units.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.http.Violations;

/** What a round found in an enterprise, as it is stated. */
@Schema(name = "StatedResult")
record StatedResult(
        @NotNull UUID enterpriseId,

        @Schema(description = "Counts by name: workers, officialMembers, unionMembers …; never a person")
        @NotNull
        @Size(max = 100)
        Map<String, Integer> figures,

        @NotNull Outcome outcome) {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final int MOST = 10_000_000;

    /** Notes figures whose name or count is none. */
    void check(String pointer, Violations violations) {
        figures.forEach((name, count) -> {
            if (!NAME.matcher(name).matches()) {
                violations.add(pointer + "/figures", "FIGURE_NAME_INVALID");
            } else if (count == null || count < 0) {
                violations.add(pointer + "/figures/" + name, "TOO_SMALL", 0);
            } else if (count > MOST) {
                violations.add(pointer + "/figures/" + name, "TOO_LARGE", MOST);
            }
        });
    }
}
