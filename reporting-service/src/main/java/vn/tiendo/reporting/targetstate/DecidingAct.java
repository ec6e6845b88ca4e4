package vn.tiendo.reporting.targetstate;

import vn.tiendo.reporting.knowntarget.AllocationAct;
import vn.tiendo.reporting.knowntarget.DelegationAct;
import vn.tiendo.reporting.knowntarget.TargetAct;
import vn.tiendo.reporting.knowntarget.TargetAmendedAct;
import vn.tiendo.reporting.knowntarget.TargetSetAct;

/** What sort of act decides about a quota, as it is answered. */
final class DecidingAct {

    private DecidingAct() {}

    static String named(TargetAct act) {
        return switch (act) {
            case TargetSetAct set -> "SET";
            case TargetAmendedAct amended -> "AMENDED";
            case AllocationAct allocated -> "ALLOCATED";
            case DelegationAct delegated -> "DELEGATED";
        };
    }
}
