package vn.tiendo.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a plan prints beside its targets and tasks: the labels of its sections in their order, and the statistics that it
 * starts from.
 */
@Schema
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanContent(
        @Nullable @Size(max = 500) List<@NotNull @Valid OutlineSection> outline,
        @Nullable @Size(max = 500) List<@NotNull @Valid Baseline> baselines,
        @Nullable @Size(max = 200) List<@NotNull @Valid BaselineSum> baselineSums) {

    /** A plan that prints none of it. */
    public static final PlanContent NONE = new PlanContent(null, null, null);

    @Override
    public List<OutlineSection> outline() {
        return Objects.requireNonNullElse(outline, List.of());
    }

    @Override
    public List<Baseline> baselines() {
        return Objects.requireNonNullElse(baselines, List.of());
    }

    @Override
    public List<BaselineSum> baselineSums() {
        return Objects.requireNonNullElse(baselineSums, List.of());
    }
}
