package vn.tiendo.plans.delegation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All delegations of a target, with the horizon by which they are known. */
@Schema
record DelegationsView(List<DelegationView> items, Instant knownAt) {}
