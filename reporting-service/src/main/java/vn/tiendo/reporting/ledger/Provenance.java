package vn.tiendo.reporting.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from.
 *
 * @param caller who recorded it
 * @param bodyHash what was sent, to tell a repetition from another body under the same external id
 * @param source the system or list it comes from, in the caller's words
 * @param externalId its id there: the same fact is recorded once
 * @param statedOn the day of the paper that corrects or reverses
 */
public record Provenance(
        String caller,
        String bodyHash,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable Document document,
        @Nullable UUID enterpriseId,
        @Nullable UUID organisationId,
        @Nullable UUID planId,
        @Nullable LocalDate statedOn) {}
