package vn.tiendo.events.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document, by its number or its link.
 */
public record EvidenceDocument(
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String link) {}
