package vn.tiendo.units.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.units.eligibility.SurveyedEnterprise.Finding;
import vn.tiendo.units.eligibility.SurveyedEnterprise.Version;
import vn.tiendo.units.enterprise.OrganisationClass;
import vn.tiendo.units.enterprise.UnitPast;

class EligibilityTimelineTest {
    private static final UUID ENTERPRISE = UUID.randomUUID();
    private static final UUID PROVINCE = UUID.randomUUID();
    private static final UUID COMMUNE = UUID.randomUUID();

    private final List<Version> versions = new ArrayList<>(List.of(new Version(day("2020-01-01"), true, COMMUNE)));
    private final List<Finding> findings = new ArrayList<>();
    private final List<EligibilityRule> rules = new ArrayList<>();
    private final Map<UUID, List<UnitPast.Place>> places = new HashMap<>(Map.of(
            PROVINCE, List.of(place("2020-01-01", null, null)),
            COMMUNE, List.of(place("2020-01-01", null, PROVINCE))));
    private final List<UnitPast.Passage> passages = new ArrayList<>();

    @Test
    void beginsWithTheRoundThatShowsEnough() {
        rule(PROVINCE, "2020-01-01", 3);
        found("2025-03-01", 2);
        found("2025-09-01", 3);

        assertThat(timeline()).containsExactly("2025-09-01 true");
    }

    @Test
    void followsTheLatestRoundEvenDownwards() {
        rule(PROVINCE, "2020-01-01", 3);
        found("2025-03-01", 3);
        found("2025-09-01", 1);

        assertThat(timeline()).containsExactly("2025-03-01 true", "2025-09-01 false");
    }

    @Test
    void aNewThresholdCountsFromItsDate() {
        rule(PROVINCE, "2020-01-01", 3);
        rule(PROVINCE, "2025-07-01", 5);
        found("2025-03-01", 4);

        assertThat(timeline()).containsExactly("2025-03-01 true", "2025-07-01 false");
    }

    @Test
    void theNearestSettingUpwardHolds() {
        rule(PROVINCE, "2020-01-01", 3);
        rule(COMMUNE, "2025-07-01", 5);
        found("2025-03-01", 4);

        assertThat(timeline()).containsExactly("2025-03-01 true", "2025-07-01 false");
    }

    @Test
    void neverSurveyedOrWithoutARuleIsNotEligible() {
        rule(PROVINCE, "2020-01-01", 3);
        assertThat(timeline()).isEmpty();

        rules.clear();
        found("2025-03-01", 4);
        assertThat(timeline()).isEmpty();
    }

    @Test
    void whileItIsNotActiveItIsNotEligible() {
        rule(PROVINCE, "2020-01-01", 3);
        found("2025-03-01", 4);
        versions.add(new Version(day("2025-06-01"), false, COMMUNE));
        versions.add(new Version(day("2025-08-01"), true, COMMUNE));

        assertThat(timeline()).containsExactly("2025-03-01 true", "2025-06-01 false", "2025-08-01 true");
    }

    @Test
    void monthsOfActivityAreReachedOnTheirDay() {
        versions.clear();
        versions.add(new Version(day("2024-05-15"), true, COMMUNE));
        rule(PROVINCE, "2020-01-01", new Conditions(List.of(), List.of(new Threshold("members", 3)), 24));
        found("2025-03-01", 9);

        assertThat(timeline()).containsExactly("2026-05-15 true");
    }

    @Test
    void allOfAsksForEachAndAnyOfForOne() {
        var both = List.of(new Threshold("members", 3), new Threshold("workers", 30));
        findings.add(new Finding(day("2025-03-01"), UUID.randomUUID(), Map.of("members", 4, "workers", 10)));

        rule(PROVINCE, "2020-01-01", new Conditions(List.of(), both, 0));
        assertThat(timeline()).isEmpty();
        rule(PROVINCE, "2026-01-01", new Conditions(both, List.of(), 0));
        assertThat(timeline()).containsExactly("2026-01-01 true");
    }

    @Test
    void theRuleOfTheSuccessorHoldsAfterAMerger() {
        var newProvince = UUID.randomUUID();
        var newCommune = UUID.randomUUID();
        places.put(COMMUNE, List.of(place("2020-01-01", "2025-07-01", PROVINCE)));
        places.put(newProvince, List.of(place("2025-07-01", null, null)));
        places.put(newCommune, List.of(place("2025-07-01", null, newProvince)));
        passages.add(new UnitPast.Passage(day("2025-07-01"), true, Set.of(COMMUNE), List.of(newCommune), Map.of()));
        rule(PROVINCE, "2020-01-01", 3);
        rule(newProvince, "2025-07-01", 9);
        found("2025-03-01", 4);

        assertThat(timeline()).containsExactly("2025-03-01 true", "2025-07-01 false");
    }

    @Test
    void ofASplitTheNamedEnterpriseGoesWhereItIsNamed() {
        var here = UUID.randomUUID();
        var there = UUID.randomUUID();
        places.put(COMMUNE, List.of(place("2020-01-01", "2025-07-01", PROVINCE)));
        places.put(here, List.of(place("2025-07-01", null, PROVINCE)));
        places.put(there, List.of(place("2025-07-01", null, PROVINCE)));
        passages.add(new UnitPast.Passage(
                day("2025-07-01"), true, Set.of(COMMUNE), List.of(here, there), Map.of(ENTERPRISE, there)));
        rule(PROVINCE, "2020-01-01", 3);
        rule(there, "2025-07-01", 9);
        found("2025-03-01", 4);

        assertThat(timeline()).containsExactly("2025-03-01 true", "2025-07-01 false");
    }

    @Test
    void ofASplitWithoutNamesTheSettingAboveStillHolds() {
        var successors = List.of(UUID.randomUUID(), UUID.randomUUID());
        places.put(COMMUNE, List.of(place("2020-01-01", "2025-07-01", PROVINCE)));
        passages.add(new UnitPast.Passage(day("2025-07-01"), true, Set.of(COMMUNE), successors, Map.of()));
        rule(PROVINCE, "2020-01-01", 3);
        found("2025-03-01", 4);

        assertThat(timeline()).containsExactly("2025-03-01 true");
    }

    @Test
    void whoWasPutIntoAUnitAfterItsEndCountsAsOfItsLastDay() {
        places.put(COMMUNE, List.of(place("2020-01-01", "2024-03-10", PROVINCE)));
        passages.add(new UnitPast.Passage(day("2024-03-10"), true, Set.of(COMMUNE), List.of(), Map.of()));
        versions.clear();
        versions.add(new Version(day("2024-08-27"), true, COMMUNE));
        rule(PROVINCE, "2020-01-01", 3);
        found("2025-03-01", 4);

        assertThat(timeline()).containsExactly("2025-03-01 true");
    }

    @Test
    void whoWasNamedInATransferStaysThereWhateverElseOfItChanges() {
        var there = UUID.randomUUID();
        places.put(there, List.of(place("2020-01-01", null, PROVINCE)));
        passages.add(new UnitPast.Passage(
                day("2025-06-17"), false, Set.of(COMMUNE), List.of(there), Map.of(ENTERPRISE, there)));
        versions.add(new Version(day("2025-08-01"), true, COMMUNE));
        rule(PROVINCE, "2020-01-01", 3);
        rule(there, "2020-01-01", 9);
        found("2025-03-01", 4);

        assertThat(timeline()).containsExactly("2025-03-01 true", "2025-06-17 false");
    }

    private void found(String heldOn, int members) {
        findings.add(new Finding(day(heldOn), UUID.randomUUID(), Map.of("members", members)));
    }

    private void rule(UUID unit, String from, int members) {
        rule(unit, from, new Conditions(List.of(new Threshold("members", members)), List.of(), 0));
    }

    private void rule(UUID unit, String from, Conditions conditions) {
        rules.add(new EligibilityRule(
                UUID.randomUUID(), unit, OrganisationClass.PARTY, day(from), Instant.EPOCH, rules.size(), conditions));
    }

    private List<String> timeline() {
        var enterprise = new SurveyedEnterprise(ENTERPRISE, versions, findings);
        return new EligibilityTimeline(enterprise, rules, new UnitPast(places, passages))
                .states().stream()
                        .map(state -> state.effectiveOn() + " " + state.eligible())
                        .toList();
    }

    private static UnitPast.Place place(String from, String until, UUID parent) {
        return new UnitPast.Place(day(from), until == null ? null : day(until), parent);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
