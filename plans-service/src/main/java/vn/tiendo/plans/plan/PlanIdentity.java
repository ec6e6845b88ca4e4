package vn.tiendo.plans.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What tells one paper from all others: its first issuer, type, number, and the term or year in which it was counted
 * (glossary, "số và ký hiệu"). A paper without a number has none.
 */
record PlanIdentity(UUID issuer, String typeCode, String number, String scope) {

    static Optional<PlanIdentity> of(PlanTerms terms, LocalDate effectiveOn) {
        var document = terms.document();
        if (document == null || document.number() == null) {
            return Optional.empty();
        }
        var issued = Optional.ofNullable(document.issueDate()).orElse(effectiveOn);
        var scope = Optional.ofNullable(document.numbering())
                .map(Numbering::scope)
                .orElse(String.valueOf(issued.getYear()));
        return Optional.of(new PlanIdentity(
                terms.issuerIds().getFirst(), folded(document.typeCode()), folded(document.number()), folded(scope)));
    }

    // "90 -KH/TU" and "90-KH/TU" are one number: spaces slip in when papers are typed or scanned.
    private static String folded(String text) {
        return text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return String.join("|", issuer.toString(), typeCode, number, scope);
    }
}
