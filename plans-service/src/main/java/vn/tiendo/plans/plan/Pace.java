package vn.tiendo.plans.plan;

import java.math.BigDecimal;
import vn.tiendo.plans.statement.Refused;

/** Thresholds on achieved ÷ (value × share of days elapsed); refused with PACE_INVALID unless 0 < atRisk ≤ onTrack. */
public record Pace(BigDecimal onTrack, BigDecimal atRisk) {

    public Pace {
        if (atRisk.signum() <= 0 || onTrack.compareTo(atRisk) < 0) {
            throw new Refused("PACE_INVALID", onTrack.toPlainString(), atRisk.toPlainString());
        }
    }
}
