package vn.tiendo.events.plans;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A predicate on enterprises or organisations, whose clauses all hold; or an indicator.
 *
 * @param indicatorId of a ratio of indicators: the one that is this part, alone
 * @param ownership of the enterprise, or of the one that hosts the organisation: one of these
 * @param has an organisation of this type exists in the enterprise; PARTY is a cell or a committee
 * @param eligibleFor the enterprise is eligible for an organisation of this type
 * @param type the organisation is of this type; PARTY is a cell or a committee
 * @param rated the organisation is rated for the period
 * @param ratedAtLeast it is rated this level or a better one, on the scale of the period's last day
 * @param postedIndicatorId at least 1 of this indicator is posted of the organisation in the period
 */
public record RatioPart(
        @Nullable UUID indicatorId,
        @Nullable List<String> ownership,
        @Nullable String has,
        @Nullable String eligibleFor,
        @Nullable String type,
        @Nullable Boolean rated,
        @Nullable String ratedAtLeast,
        @Nullable UUID postedIndicatorId) {}
