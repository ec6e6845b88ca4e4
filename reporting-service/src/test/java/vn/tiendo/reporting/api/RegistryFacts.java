package vn.tiendo.reporting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.events.plans.IndicatorRatio;
import vn.tiendo.events.plans.RatioPart;
import vn.tiendo.events.plans.RegistryCount;
import vn.tiendo.events.units.EligibilityChanged;
import vn.tiendo.events.units.EligibilityState;
import vn.tiendo.events.units.EnterpriseChanged;
import vn.tiendo.events.units.EnterpriseRegistered;
import vn.tiendo.events.units.Host;
import vn.tiendo.events.units.OrganisationEnded;
import vn.tiendo.events.units.OrganisationEstablished;
import vn.tiendo.events.units.OrganisationMoved;
import vn.tiendo.events.units.OrganisationUpgraded;

/** What units-service would say of enterprises and organisations, each said later than the one before. */
final class RegistryFacts {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final AtomicLong SAID = new AtomicLong();

    private RegistryFacts() {}

    static EnterpriseRegistered enterprise(
            String on, @Nullable UUID location, @Nullable UUID managedBy, @Nullable UUID zone) {
        return new EnterpriseRegistered(
                UUID.randomUUID(),
                LocalDate.parse(on),
                next(),
                "2300000011",
                "Công ty Bình Minh",
                "NON_STATE_DOMESTIC",
                "ACTIVE",
                location,
                managedBy,
                zone,
                null);
    }

    static EnterpriseChanged located(UUID enterprise, String on, UUID location) {
        return new EnterpriseChanged(
                enterprise, LocalDate.parse(on), next(), null, null, null, location, null, null, null, null);
    }

    static EnterpriseChanged owned(UUID enterprise, String on, String ownership) {
        return new EnterpriseChanged(
                enterprise, LocalDate.parse(on), next(), null, ownership, null, null, null, null, null, null);
    }

    static OrganisationEstablished established(String type, String on, UUID unit, @Nullable UUID enterprise) {
        var host = enterprise == null
                ? new Host("RESIDENTIAL_AREA", null, null, "Khu phố 1")
                : new Host("ENTERPRISE", enterprise, null, null);
        return new OrganisationEstablished(UUID.randomUUID(), LocalDate.parse(on), next(), type, unit, host, null);
    }

    static OrganisationUpgraded upgraded(UUID organisation, String on, String type) {
        return new OrganisationUpgraded(organisation, LocalDate.parse(on), next(), type, null);
    }

    static OrganisationMoved moved(UUID organisation, String on, UUID unit) {
        return new OrganisationMoved(organisation, LocalDate.parse(on), next(), unit, null);
    }

    static OrganisationEnded ended(UUID organisation, String on) {
        return new OrganisationEnded(organisation, LocalDate.parse(on), next(), null);
    }

    /** Eligible from the first day, not from the second, and so on. */
    static EligibilityChanged eligible(UUID enterprise, String type, String... days) {
        var states = new EligibilityState[days.length];
        for (int i = 0; i < days.length; i++) {
            states[i] = new EligibilityState(LocalDate.parse(days[i]), i % 2 == 0, null, null);
        }
        return new EligibilityChanged(enterprise, next(), type, Arrays.asList(states));
    }

    static IndicatorDefined indicator(String kind, String event, String type, @Nullable List<String> ownership) {
        var id = UUID.randomUUID();
        return new IndicatorDefined(
                id,
                "R-" + id,
                LocalDate.parse("2020-01-01"),
                next(),
                "Tổ chức thành lập",
                "Organisations established",
                null,
                kind,
                0,
                "SUM",
                "REGISTRY",
                null,
                new RegistryCount(event, type, ownership),
                null);
    }

    static UUID counting(String kind, String event, String type) {
        return arrived(indicator(kind, event, type, null));
    }

    static UUID arrived(Event event) {
        ForeignFacts.arrive(event);
        return event.subject();
    }

    private static Instant next() {
        return FIRST.plusMillis(SAID.incrementAndGet());
    }

    /** Party organisations, and those of them with an admission. */
    static UUID covered(UUID admitted) {
        return arrived(share(
                "ORGANISATIONS",
                new RatioPart(null, null, null, null, "PARTY", null, null, null),
                new RatioPart(null, null, null, null, null, null, null, admitted)));
    }

    static IndicatorDefined share(String of, RatioPart whole, RatioPart part) {
        var id = UUID.randomUUID();
        return new IndicatorDefined(
                id,
                "S-" + id,
                LocalDate.parse("2020-01-01"),
                FIRST,
                "Tỷ lệ",
                "Share",
                "%",
                "RATIO",
                2,
                "NONE",
                "REPORTED",
                null,
                null,
                new IndicatorRatio(of, whole, part));
    }
}
