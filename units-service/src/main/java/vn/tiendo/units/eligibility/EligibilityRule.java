package vn.tiendo.units.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.actlog.Act;
import vn.tiendo.units.enterprise.OrganisationClass;

/** A unit sets, for its subtree and from a day on, who is eligible for an organisation. */
record EligibilityRule(
        UUID id,
        UUID unitId,
        OrganisationClass organisation,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position,
        Conditions conditions)
        implements Act {}
