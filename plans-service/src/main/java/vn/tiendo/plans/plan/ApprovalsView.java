package vn.tiendo.plans.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has approved a plan or a draft, and which of its issuers have not. */
@Schema
public record ApprovalsView(UUID planId, List<Approval> items, List<UUID> missing) {

    public static ApprovalsView of(UUID planId, List<UUID> issuers, List<Approval> approvals) {
        var given = approvals.stream().map(Approval::issuer).toList();
        return new ApprovalsView(
                planId,
                approvals,
                issuers.stream().filter(issuer -> !given.contains(issuer)).toList());
    }
}
