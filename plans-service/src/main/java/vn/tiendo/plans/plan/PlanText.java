package vn.tiendo.plans.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a plan states that the service does not compute yet: an obligation, a baseline, a rule, a remark. */
public record PlanText(
        UUID textId,
        PlanTextKind kind,
        String key,
        String titleVi,
        String titleEn,
        @Nullable String detail) {}
