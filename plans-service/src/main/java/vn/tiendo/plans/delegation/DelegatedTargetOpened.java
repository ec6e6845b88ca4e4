package vn.tiendo.plans.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegated target got its value.
 *
 * @param byPlanId the plan of the target that sets it
 */
public record DelegatedTargetOpened(
        UUID delegationId,
        UUID targetId,
        UUID planId,
        Delegation delegation,
        @Nullable UUID byPlanId,
        LocalDate effectiveOn,
        Instant recordedAt) {}
