package vn.tiendo.reporting.knownorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Organisations as they are known here, read from the database each time. A history holds all acts, in the running
 * transaction; who asks for an instant takes what was known at it.
 */
@ApplicationScoped
public class KnownOrganisations {

    private final OrganisationActs acts;

    KnownOrganisations(OrganisationActs acts) {
        this.acts = acts;
    }

    /** By organisation; one of which nothing was said is missing. */
    public Map<UUID, OrganisationHistory> histories(Collection<UUID> organisations) {
        return acts.of(organisations).stream()
                .collect(Collectors.groupingBy(
                        OrganisationAct::organisationId,
                        Collectors.collectingAndThen(Collectors.toList(), OrganisationHistory::new)));
    }

    /** Those that were established in one of the enterprises. */
    public Set<UUID> hostedBy(Collection<UUID> enterprises) {
        return acts.hostedBy(enterprises);
    }

    /** The enterprises in which they are. */
    public Set<UUID> hostsOf(Collection<UUID> ids) {
        return acts.hostsOf(ids);
    }

    /** The enterprises that follow one, in the order of ids, among those that host or hosted an organisation. */
    public List<UUID> hostsAfter(UUID last, int most) {
        return acts.hostsAfter(last, most);
    }

    /** Those that stand or stood under one of the units, or have their seat there. */
    public Set<UUID> at(Collection<UUID> units) {
        return acts.at(units);
    }

    /** The organisations that follow one, in the order of ids. */
    public List<UUID> after(UUID last, int most) {
        return acts.after(last, most);
    }
}
