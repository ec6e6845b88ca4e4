package vn.tiendo.reporting.knownindicator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.reporting.knownenterprise.OrganisationTypes;

/**
 * The way of enterprises to an organisation of a type: all, those eligible, those that have one. Each stage is a hidden
 * stock, counted like any other stock of a registry, so that each holds in any borders and at any earlier knowledge.
 *
 * @param organisationType as eligibility is evaluated for it
 */
public record Funnel(String organisationType) {

    private static final UUID ENTERPRISES = hidden("enterprises");

    /** All that are not closed; the same for every type. */
    public UUID enterprises() {
        return ENTERPRISES;
    }

    /** Those that are eligible. */
    public UUID eligible() {
        return hidden(organisationType + "|eligible");
    }

    /** Those that are eligible and have one. */
    public UUID eligibleWith() {
        return hidden(organisationType + "|eligible|with");
    }

    /** Those that have one, eligible or not. */
    public UUID with() {
        return hidden(organisationType + "|with");
    }

    /** What each stage counts. */
    Map<UUID, StandingCount> counts() {
        var eligible = Predicate.eligible(organisationType);
        // Who has a committee does not lack a cell.
        var having = Predicate.having(OrganisationTypes.classOf(organisationType));
        return Map.of(
                enterprises(), new StandingCount(true, List.of()),
                eligible(), new StandingCount(true, List.of(eligible)),
                eligibleWith(), new StandingCount(true, List.of(eligible, having)),
                with(), new StandingCount(true, List.of(having)));
    }

    // The same after a rebuild, and in every replica.
    private static UUID hidden(String name) {
        return UUID.nameUUIDFromBytes(("funnel|" + name).getBytes(StandardCharsets.UTF_8));
    }
}
