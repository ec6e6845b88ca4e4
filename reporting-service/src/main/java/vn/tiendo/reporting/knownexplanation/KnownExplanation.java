package vn.tiendo.reporting.knownexplanation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit was asked to explain itself.
 *
 * @param answerBy the last day on which the answer is in time
 */
public record KnownExplanation(
        UUID requestId, UUID planId, UUID unitId, LocalDate askedOn, LocalDate answerBy, String text) {}
