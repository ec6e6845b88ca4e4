package vn.tiendo.reporting.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knownenterprise.KnownEnterprises;
import vn.tiendo.reporting.knownenterprise.OrganisationTypes;
import vn.tiendo.reporting.knownorganisation.KnownOrganisations;

/** Joins what is known of an enterprise's eligibility and of its organisations. */
@ApplicationScoped
class Eligibility {

    private final KnownEnterprises enterprises;
    private final KnownOrganisations organisations;

    Eligibility(KnownEnterprises enterprises, KnownOrganisations organisations) {
        this.enterprises = enterprises;
        this.organisations = organisations;
    }

    /** Empty when nothing of the enterprise has arrived; one that was not known at the knownAt is not eligible. */
    Optional<KnownEligibilityView> of(UUID enterprise, String organisationType, AsOf view) {
        Instant knownAt = view.knownAt();
        if (enterprises.history(enterprise).instants().isEmpty()) {
            return Optional.empty();
        }
        boolean eligible =
                enterprises.eligibilities(enterprise).knownAt(knownAt).cover(organisationType, view.at());
        return Optional.of(new KnownEligibilityView(
                enterprise, organisationType, eligible, has(enterprise, organisationType, view), view.at(), knownAt));
    }

    private boolean has(UUID enterprise, String organisationType, AsOf view) {
        var hosted = organisations.histories(organisations.hostedBy(List.of(enterprise)));
        return hosted.values().stream()
                .flatMap(history -> history.knownAt(view.knownAt()).on(view.at()).stream())
                .anyMatch(organisation -> OrganisationTypes.comprises(organisationType, organisation.type()));
    }
}
