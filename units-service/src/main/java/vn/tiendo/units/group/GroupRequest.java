package vn.tiendo.units.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group to create: a list of units, or a rule. */
@Schema(name = "GroupRequest")
record GroupRequest(
        @Schema(description = "The unit that keeps the group") @NotNull
        UUID unitId,

        @Schema(examples = "2025-07-01") @NotNull LocalDate effectiveOn,

        @Schema(examples = "Thành viên Ban Chỉ đạo") @NotBlank @Size(max = 300)
        String name,

        @Schema(description = "The units that are named; or give a rule") @Nullable @Size(max = 10_000)
        List<@NotNull UUID> members,

        @Nullable GroupRuleRequest rule) {

    @Nullable
    Membership membership() {
        return GroupRuleRequest.membership(members, rule);
    }
}
