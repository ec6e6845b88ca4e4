package vn.tiendo.reporting.knownobligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.plans.ObligationDue;
import vn.tiendo.events.plans.ObligationWithdrawn;
import vn.tiendo.messaging.StoredEvent;

/**
 * What plans-service said of one instance, as it was stored.
 *
 * @param owed whether it is owed, or not any more
 * @param effectiveOn from which day it is not owed any more; an obligation counts from when it is known
 */
record ObligationAct(
        long position,
        UUID instanceId,
        UUID planId,
        UUID unitId,
        boolean owed,
        int tier,
        @Nullable LocalDate from,
        @Nullable LocalDate through,
        @Nullable LocalDate namedFrom,
        @Nullable LocalDate namedThrough,
        @Nullable LocalDate cutoff,
        List<UUID> indicators,
        LocalDate effectiveOn,
        Instant recordedAt,
        String body) {

    static ObligationAct of(StoredEvent stored, ObligationDue due) {
        var period = due.period();
        var named = due.namedPeriod();
        return new ObligationAct(
                stored.position(),
                due.instanceId(),
                due.planId(),
                due.unitId(),
                true,
                due.tier(),
                period == null ? null : period.from(),
                period == null ? null : period.through(),
                named == null ? null : named.from(),
                named == null ? null : named.through(),
                due.cutoff(),
                Objects.requireNonNullElse(due.indicatorIds(), List.of()),
                due.effectiveOn(),
                stored.storedAt(),
                stored.json());
    }

    static ObligationAct of(StoredEvent stored, ObligationWithdrawn withdrawn) {
        return new ObligationAct(
                stored.position(),
                withdrawn.instanceId(),
                withdrawn.planId(),
                withdrawn.unitId(),
                false,
                0,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                withdrawn.effectiveOn(),
                stored.storedAt(),
                stored.json());
    }
}
