package vn.tiendo.plans.allocation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;
import vn.tiendo.plans.period.Period;

/** The quotas of one period after all its tables: a later table changes only the cells that it lists. */
public record QuotasInForce(Period period, Map<UUID, Quota> quotas) {

    public static QuotasInForce of(Period period, Collection<AllocationAssigned> acts, AsOf asOf) {
        var quotas = new LinkedHashMap<UUID, Quota>();
        Fold.actsIn(asOf, acts).stream()
                .filter(act -> act.table().period().equals(period) && act.touchesItsPeriod())
                .flatMap(act -> act.table().cells().stream())
                .forEach(cell -> quotas.put(cell.unitId(), cell.quota()));
        return new QuotasInForce(period, quotas);
    }

    /** A unit in no table has no quota, which is not zero. */
    public Quota of(UUID unitId) {
        return quotas.getOrDefault(unitId, new Quota.NotAssigned());
    }
}
