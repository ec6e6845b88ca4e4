package vn.tiendo.plans.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the registries count where nobody reports. A stock that counts ESTABLISHED goes up with each organisation and
 * down when it ends.
 *
 * @param organisationType an open list, as the registries have it; PARTY is a cell or a committee
 * @param ownership of the enterprises that count; empty: every host counts
 */
@Schema(description = "What the registries count, for an indicator with the source REGISTRY")
public record RegistryCount(
        @NotNull RegistryEvent event,

        @Schema(examples = "PARTY_CELL") @NotNull @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z_]*")
        String organisationType,

        @Schema(description = "Of the enterprises that count; absent: every host counts") @Nullable @Size(max = 4)
        List<@NotNull Ownership> ownership) {

    @Override
    public List<Ownership> ownership() {
        return ownership == null ? List.of() : ownership;
    }
}
