package vn.tiendo.reporting.knownorganisation;

import java.util.UUID;

/**
 * An organisation on a day on which it exists.
 *
 * @param type PARTY_CELL, PARTY_COMMITTEE, TRADE_UNION and others
 * @param unitId the unit above it
 */
public record OrganisationState(String type, UUID unitId) {}
