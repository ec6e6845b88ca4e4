package vn.tiendo.events.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures count.
 *
 * @param system the tree whose units it is counted by
 * @param ownership the enterprises meant
 */
public record TargetScope(
        @Nullable String system,
        @Nullable List<String> ownership,
        @Nullable String textVi,
        @Nullable String textEn) {}
