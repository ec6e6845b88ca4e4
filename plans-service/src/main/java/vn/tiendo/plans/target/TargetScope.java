package vn.tiendo.plans.target;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.indicator.Ownership;

/** Whose figures count; what its indicator counts by registry is stated there, and must not differ. */
@Schema
public record TargetScope(
        @Schema(
                description =
                        "The tree by whose units it is counted; a unit of another one counts by the area it serves",
                examples = "ADMINISTRATIVE")
        @Nullable
        @Size(max = 60)
        @Pattern(regexp = "[A-Z][A-Z_]*")
        String system,

        @Schema(description = "The enterprises meant; absent: all") @Nullable @Size(max = 4)
        List<@NotNull Ownership> ownership,

        @Schema(examples = "doanh nghiệp ngoài khu vực nhà nước") @Nullable @Size(max = 500)
        String textVi,

        @Schema(examples = "non-state enterprises") @Nullable @Size(max = 500)
        String textEn) {

    @Override
    public List<Ownership> ownership() {
        return ownership == null ? List.of() : ownership;
    }
}
