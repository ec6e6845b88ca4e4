package vn.tiendo.reporting.knownenterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Enterprises as they are known here, read from the database each time. A history holds all acts, in the running
 * transaction; who asks for an instant takes what was known at it.
 */
@ApplicationScoped
public class KnownEnterprises {

    private final EnterpriseActs acts;
    private final EligibilityRows eligibilities;

    KnownEnterprises(EnterpriseActs acts, EligibilityRows eligibilities) {
        this.acts = acts;
        this.eligibilities = eligibilities;
    }

    public EnterpriseHistory history(UUID enterprise) {
        return new EnterpriseHistory(acts.of(List.of(enterprise)));
    }

    /** By enterprise; one of which nothing was said is missing. */
    public Map<UUID, EnterpriseHistory> histories(Collection<UUID> enterprises) {
        return acts.of(enterprises).stream()
                .collect(Collectors.groupingBy(
                        EnterpriseAct::enterpriseId,
                        Collectors.collectingAndThen(Collectors.toList(), EnterpriseHistory::new)));
    }

    public Eligibilities eligibilities(UUID enterprise) {
        return new Eligibilities(eligibilities.of(List.of(enterprise)));
    }

    /** By enterprise; one of whose eligibility nothing was said is missing. */
    public Map<UUID, Eligibilities> eligibilities(Collection<UUID> enterprises) {
        return eligibilities.of(enterprises).stream()
                .collect(Collectors.groupingBy(
                        EligibilityTimeline::enterpriseId,
                        Collectors.collectingAndThen(Collectors.toList(), Eligibilities::new)));
    }

    /** The enterprises that follow one, in the order of ids. */
    public List<UUID> after(UUID last, int most) {
        return acts.after(last, most);
    }

    /** The enterprises that follow one, in the order of ids, among those of whose eligibility anything was said. */
    public List<UUID> evaluatedAfter(UUID last, int most) {
        return eligibilities.enterprisesAfter(last, most);
    }
}
