package vn.tiendo.reporting.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import vn.tiendo.reporting.knownenterprise.EnterprisesHeard;
import vn.tiendo.reporting.knownenterprise.KnownEnterprises;
import vn.tiendo.reporting.knownindicator.IndicatorsHeard;
import vn.tiendo.reporting.knownindicator.RegistryDefinition;
import vn.tiendo.reporting.knownindicator.RegistryIndicators;
import vn.tiendo.reporting.knownindicator.StandingCount;
import vn.tiendo.reporting.knownorganisation.KnownOrganisations;
import vn.tiendo.reporting.knownorganisation.OrganisationsHeard;
import vn.tiendo.reporting.knownorganisation.UnitSystemsHeard;
import vn.tiendo.reporting.ledger.RegistryPostings;

/** Counts anew, in the transaction that stores the news, every subject of which there is any. */
@ApplicationScoped
class RegistryCounts {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 1_000;

    private final RegistryIndicators indicators;
    private final KnownEnterprises enterprises;
    private final KnownOrganisations organisations;
    private final RegistrySubjects subjects;
    private final RegistryPostings postings;

    RegistryCounts(
            RegistryIndicators indicators,
            KnownEnterprises enterprises,
            KnownOrganisations organisations,
            RegistrySubjects subjects,
            RegistryPostings postings) {
        this.indicators = indicators;
        this.enterprises = enterprises;
        this.organisations = organisations;
        this.subjects = subjects;
        this.postings = postings;
    }

    void enterprisesHeard(@Observes EnterprisesHeard heard) {
        postings.alone();
        var definitions = indicators.definitions();
        if (!definitions.isEmpty()) {
            countEnterprises(definitions, heard.enterpriseIds());
            countOrganisations(definitions, organisations.hostedBy(heard.enterpriseIds()));
        }
    }

    void organisationsHeard(@Observes OrganisationsHeard heard) {
        postings.alone();
        var definitions = indicators.definitions();
        countOrganisations(definitions, heard.organisationIds());
        var shares = sharesOfEnterprises(definitions);
        if (!shares.isEmpty()) {
            countEnterprises(shares, organisations.hostsOf(heard.organisationIds()));
        }
    }

    void unitSystemsHeard(@Observes UnitSystemsHeard heard) {
        postings.alone();
        var definitions = indicators.definitions();
        if (!definitions.isEmpty()) {
            countOrganisations(definitions, organisations.at(heard.unitIds()));
        }
    }

    void indicatorsHeard(@Observes IndicatorsHeard heard) {
        postings.alone();
        var definitions = new HashMap<>(indicators.definitions());
        definitions.keySet().retainAll(heard.indicatorIds());
        if (!definitions.isEmpty()) {
            countAll(definitions, organisations::after, subjects::organisations);
            countAll(definitions, enterprises::evaluatedAfter, page -> subjects.enterprises(page, false));
            var shares = sharesOfEnterprises(definitions);
            if (countsAnyEnterprise(shares)) {
                countAll(shares, enterprises::after, page -> subjects.enterprises(page, true));
            } else if (!shares.isEmpty()) {
                countAll(shares, organisations::hostsAfter, page -> subjects.enterprises(page, false));
            }
        }
    }

    private void countAll(
            Map<UUID, List<RegistryDefinition>> definitions,
            BiFunction<UUID, Integer, List<UUID>> pages,
            Function<Collection<UUID>, List<RegistrySubject>> reading) {
        var page = pages.apply(BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            count(definitions, reading.apply(page));
            page = pages.apply(page.getLast(), PAGE);
        }
    }

    private void countEnterprises(Map<UUID, List<RegistryDefinition>> definitions, Collection<UUID> ids) {
        boolean any = countsAnyEnterprise(definitions);
        ids.stream()
                .gather(Gatherers.windowFixed(PAGE))
                .forEach(page -> count(definitions, subjects.enterprises(page, any)));
    }

    /** One side of a share of enterprises may change with an organisation in one of them. */
    private static Map<UUID, List<RegistryDefinition>> sharesOfEnterprises(
            Map<UUID, List<RegistryDefinition>> definitions) {
        var shares = new HashMap<>(definitions);
        shares.values().removeIf(ofOne -> standing(ofOne).noneMatch(StandingCount::ofEnterprises));
        return shares;
    }

    private static boolean countsAnyEnterprise(Map<UUID, List<RegistryDefinition>> definitions) {
        return definitions.values().stream()
                .flatMap(RegistryCounts::standing)
                .anyMatch(StandingCount::mayBeAnyEnterprise);
    }

    private static Stream<StandingCount> standing(List<RegistryDefinition> definitions) {
        return definitions.stream()
                .map(RegistryDefinition::count)
                .filter(StandingCount.class::isInstance)
                .map(StandingCount.class::cast);
    }

    /** A page at a time: many may have waited for one unit. */
    private void countOrganisations(Map<UUID, List<RegistryDefinition>> definitions, Collection<UUID> ids) {
        if (!definitions.isEmpty()) {
            ids.stream()
                    .gather(Gatherers.windowFixed(PAGE))
                    .forEach(page -> count(definitions, subjects.organisations(page)));
        }
    }

    private void count(Map<UUID, List<RegistryDefinition>> definitions, List<RegistrySubject> counted) {
        if (counted.isEmpty()) {
            return;
        }
        var ids = counted.stream().map(RegistrySubject::id).toList();
        var found = definitions.values().stream()
                .map(RegistryCounting::new)
                .flatMap(counting -> counted.stream().flatMap(subject -> counting.of(subject).stream()))
                .collect(Collectors.toSet());
        postings.replace(definitions.keySet(), ids, found);
    }
}
