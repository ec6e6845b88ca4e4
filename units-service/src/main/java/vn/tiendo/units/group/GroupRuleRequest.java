package vn.tiendo.units.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.units.unit.UnitSystem;

/** All units in force that fit belong to the group. */
@Schema(name = "GroupRuleRequest")
record GroupRuleRequest(
        @NotNull UnitSystem system,

        @Schema(description = "The unit at whose head the subtree stands, itself included") @Nullable
        UUID under,

        @Schema(description = "Any of these kinds; absent for all", examples = "[\"COMMUNE\", \"WARD\"]")
        @Nullable
        @Size(max = 50)
        List<@Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String> kinds,

        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String level,

        @Schema(description = "Units that fit and do not belong to it all the same") @Nullable @Size(max = 1_000)
        List<@NotNull UUID> except) {

    static @Nullable Membership membership(@Nullable List<UUID> members, @Nullable GroupRuleRequest rule) {
        if (members != null) {
            return new Membership.Listed(members);
        }
        return rule == null
                ? null
                : new Membership.ByRule(
                        rule.system(),
                        rule.under(),
                        rule.kinds() == null ? List.of() : rule.kinds(),
                        rule.level(),
                        rule.except() == null ? List.of() : rule.except());
    }
}
