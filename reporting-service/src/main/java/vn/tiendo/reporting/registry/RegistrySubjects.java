package vn.tiendo.reporting.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** Those among them of whose eligibility anything was said. */
    List<RegistrySubject> enterprises(Collection<UUID> ids) {
        var eligibilities = enterprises.eligibilities(ids);
        var histories = enterprises.histories(eligibilities.keySet());
        var subjects = new ArrayList<RegistrySubject>(eligibilities.size());
        eligibilities.forEach(
                (id, said) -> subjects.add(new EnterpriseSubject(id, histories.getOrDefault(id, NOTHING_SAID), said)));
        return subjects;
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
