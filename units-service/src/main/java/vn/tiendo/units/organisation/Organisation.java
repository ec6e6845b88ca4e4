package vn.tiendo.units.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** An organisation as it stands from a day, under the unit above it. */
record Organisation(UUID id, OrganisationType type, UUID unitId, Host host, LocalDate since) {}
