package vn.tiendo.plans.reallocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is answered.
 *
 * @param effectiveOn the day of the succession, from which the quotas would hold
 * @param inEffect false where the succession was annulled or replaced: it proposes nothing any more
 * @param confirmation absent while no person has decided; from then on the cells are frozen
 */
@Schema
record ProposalView(
        UUID targetId,
        UUID successionId,
        LocalDate effectiveOn,
        boolean inEffect,
        List<ProposedCellView> cells,
        @Nullable ConfirmationView confirmation,
        Instant knownAt) {

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.target().id(),
                proposal.succession().successionId(),
                proposal.succession().effectiveOn(),
                proposal.succession().inEffect(),
                proposal.cells().stream().map(ProposedCellView::of).toList(),
                Optional.ofNullable(proposal.confirmation())
                        .map(ConfirmationView::of)
                        .orElse(null),
                proposal.asOf().knownAt());
    }
}
