package vn.tiendo.reporting.alert;

import java.util.List;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knownplan.KnownPlan;

/** What is to be told of a plan on a day. */
interface ConditionSource {

    List<Condition> of(KnownPlan plan, AsOf view);
}
