package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * One year of one unit behind a surplus: {@code left = max(0, brought + achieved − quota)} (SEMANTICS 5).
 *
 * @param unitId the unit itself, or one that gave way to it; null where the account names none
 * @param brought what the year before left to it
 * @param quota 0 where no number was assigned
 */
public record SurplusYear(
        @Nullable UUID unitId,
        Period year,
        BigDecimal brought,
        BigDecimal achieved,
        BigDecimal quota,
        BigDecimal left) {}
