package vn.tiendo.reporting.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.reporting.knownenterprise.Eligibilities;
import vn.tiendo.reporting.knownenterprise.EnterpriseHistory;
import vn.tiendo.reporting.knownenterprise.KnownEnterprises;
import vn.tiendo.reporting.knownorganisation.KnownOrganisations;
import vn.tiendo.reporting.knownorganisation.OrganisationHistory;
import vn.tiendo.reporting.knownorganisation.UnitSystems;
import vn.tiendo.reporting.knownorganisation.UnitSystems.UnitSystem;

/** Reads subjects with all that was said of them, many at once. */
@ApplicationScoped
class RegistrySubjects {

    private static final EnterpriseHistory NOTHING_SAID = new EnterpriseHistory(List.of());
    private static final Eligibilities NO_EVALUATION = new Eligibilities(List.of());

    private final KnownEnterprises enterprises;
    private final KnownOrganisations organisations;
    private final UnitSystems systems;

    RegistrySubjects(KnownEnterprises enterprises, KnownOrganisations organisations, UnitSystems systems) {
        this.enterprises = enterprises;
        this.organisations = organisations;
        this.systems = systems;
    }

    List<RegistrySubject> organisations(Collection<UUID> ids) {
        var histories = organisations.histories(ids);
        var hosts = new HashSet<UUID>();
        var units = new HashSet<UUID>();
        histories.values().forEach(history -> {
            history.hostEnterprise().ifPresent(hosts::add);
            units.addAll(history.units());
        });
        var hostHistories = enterprises.histories(hosts);
        var unitSystems = systems.of(units);
        var subjects = new ArrayList<RegistrySubject>(histories.size());
        histories.forEach((id, history) -> subjects.add(new OrganisationSubject(
                id, history, hostOf(history, hostHistories), of(history.units(), unitSystems))));
        return subjects;
    }

    /**
     * Those among them of whose eligibility anything was said, or in which there was an organisation.
     *
     * @param any whether all of them are wanted
     */
    List<RegistrySubject> enterprises(Collection<UUID> ids, boolean any) {
        var eligibilities = enterprises.eligibilities(ids);
        var hosted = hostedBy(ids);
        var wanted = new HashSet<>(any ? ids : eligibilities.keySet());
        wanted.addAll(hosted.keySet());
        var histories = enterprises.histories(wanted);
        return wanted.stream()
                .<RegistrySubject>map(id -> new EnterpriseSubject(
                        id,
                        histories.getOrDefault(id, NOTHING_SAID),
                        eligibilities.getOrDefault(id, NO_EVALUATION),
                        hosted.getOrDefault(id, List.of())))
                .toList();
    }

    private Map<UUID, List<OrganisationHistory>> hostedBy(Collection<UUID> ids) {
        var hosted = new HashMap<UUID, List<OrganisationHistory>>();
        organisations
                .histories(organisations.hostedBy(ids))
                .values()
                .forEach(history -> history.hostEnterprise()
                        .ifPresent(host -> hosted.computeIfAbsent(host, none -> new ArrayList<>())
                                .add(history)));
        return hosted;
    }

    private static EnterpriseHistory hostOf(OrganisationHistory history, Map<UUID, EnterpriseHistory> hosts) {
        return history.hostEnterprise().map(hosts::get).orElse(NOTHING_SAID);
    }

    private static Map<UUID, UnitSystem> of(Collection<UUID> units, Map<UUID, UnitSystem> systems) {
        var known = new HashMap<>(systems);
        known.keySet().retainAll(units);
        return known;
    }
}
