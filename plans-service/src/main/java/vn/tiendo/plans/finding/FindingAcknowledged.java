package vn.tiendo.plans.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.actlog.Act;
import vn.tiendo.plans.finding.rule.Finding;
import vn.tiendo.plans.finding.rule.FindingCode;

/**
 * Somebody who answers for the plan has seen a finding and says why it stands.
 *
 * @param facts what the finding said then: when it says something else, nobody has seen that yet
 * @param roles by which authority; never who
 */
record FindingAcknowledged(
        UUID acknowledgementId,
        UUID planId,
        FindingCode code,
        String pointer,
        List<String> facts,
        String reason,
        List<String> roles,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {

    FindingAcknowledged {
        facts = List.copyOf(facts);
        roles = List.copyOf(roles);
    }

    boolean isOf(Finding finding) {
        return code == finding.code() && pointer.equals(finding.spot().pointer()) && facts.equals(texts(finding));
    }

    static List<String> texts(Finding finding) {
        return finding.facts().stream().map(String::valueOf).toList();
    }
}
