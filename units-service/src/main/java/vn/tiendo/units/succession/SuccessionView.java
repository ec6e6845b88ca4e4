package vn.tiendo.units.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A succession as it is answered. */
public record SuccessionView(
        UUID id,
        SuccessionKind kind,
        LocalDate effectiveOn,
        Instant recordedAt,
        List<UUID> from,
        List<UUID> to,
        List<NamedItem> items,
        List<QuotaShare> shares,
        List<StatedStock> stocks,
        @Nullable String name,
        @Nullable String unitKind,
        @Nullable LegalBasis legalBasis,
        @Nullable UUID replaces,

        @Schema(description = "Present when the succession has no effect any more") @Nullable
        AnnulmentView annulled) {

    static SuccessionView of(Succession succession, @Nullable Annulment annulment) {
        var act = succession.stated();
        return new SuccessionView(
                succession.id(),
                act.kind(),
                act.effectiveOn(),
                succession.recordedAt(),
                act.from(),
                act.to(),
                act.items(),
                act.shares(),
                act.stocks(),
                act.name(),
                act.unitKind(),
                act.legalBasis(),
                act.replaces(),
                annulment == null ? null : AnnulmentView.of(annulment));
    }
}
