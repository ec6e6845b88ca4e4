package vn.tiendo.reporting.dashboard;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownplan.KnownTarget;

/** A target that is kept in words: it is judged by evidence, or cannot be computed yet. */
@Schema(name = "DashboardText")
public record TextTargetView(
        UUID id,
        String key,
        String titleVi,
        String titleEn,
        String kind,
        String firmness,
        @Nullable UUID parentTargetId,
        @Nullable String note) {

    static TextTargetView of(KnownTarget target) {
        return new TextTargetView(
                target.id(),
                target.key(),
                target.titleVi(),
                target.titleEn(),
                target.kind(),
                target.firmness(),
                target.parentTargetId(),
                target.note());
    }
}
