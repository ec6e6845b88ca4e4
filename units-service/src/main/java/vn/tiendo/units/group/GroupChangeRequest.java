package vn.tiendo.units.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changes of a group from a day on; what is absent stays as it was. */
@Schema(name = "GroupChangeRequest")
record GroupChangeRequest(
        @Schema(examples = "2026-01-01") @NotNull LocalDate effectiveOn,

        @Nullable @Size(max = 300) @Pattern(regexp = ".*\\S.*", message = "REQUIRED")
        String name,

        @Schema(description = "All units of the list from then on; or give a rule") @Nullable @Size(max = 10_000)
        List<@NotNull UUID> members,

        @Nullable GroupRuleRequest rule) {

    @Nullable
    Membership membership() {
        return GroupRuleRequest.membership(members, rule);
    }
}
