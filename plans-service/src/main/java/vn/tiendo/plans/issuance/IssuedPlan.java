package vn.tiendo.plans.issuance;

import java.util.Map;
import java.util.UUID;
import vn.tiendo.plans.plan.PlanIssued;

/** A plan just issued, with the ids of its targets, tasks and obligations by their keys. */
record IssuedPlan(
        PlanIssued plan,
        Map<String, UUID> targetIds,
        Map<String, UUID> taskIds,
        Map<String, UUID> obligationIds,
        UUID lastEvent) {}
