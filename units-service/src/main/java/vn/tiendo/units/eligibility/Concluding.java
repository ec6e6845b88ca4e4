package vn.tiendo.units.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.units.enterprise.EnterpriseWatch;
import vn.tiendo.units.enterprise.OrganisationClass;
import vn.tiendo.units.enterprise.UnitPast;
import vn.tiendo.units.enterprise.UnitPastRows;

/** Evaluates enterprises anew, many at once; what really changes is kept and told, in the running transaction. */
@ApplicationScoped
class Concluding implements EnterpriseWatch {
    static final int AT_ONCE = 500;

    private final EligibilityInputs inputs;
    private final UnitPastRows units;
    private final EligibilityRules rules;
    private final Conclusions conclusions;
    private final EligibilityPublisher publisher;
    private final Jdbi jdbi;

    Concluding(
            EligibilityInputs inputs,
            UnitPastRows units,
            EligibilityRules rules,
            Conclusions conclusions,
            EligibilityPublisher publisher,
            Jdbi jdbi) {
        this.inputs = inputs;
        this.units = units;
        this.rules = rules;
        this.conclusions = conclusions;
        this.publisher = publisher;
        this.jdbi = jdbi;
    }

    @Override
    public void hold(Collection<UUID> enterpriseIds) {
        rules.keep();
        lock(List.copyOf(enterpriseIds));
    }

    @Override
    public List<UUID> touched(Collection<UUID> enterpriseIds) {
        rules.keep();
        return concluded(inputs.surveyedAmong(List.copyOf(enterpriseIds)));
    }

    /** Evaluates these surveyed enterprises, given in the order of their ids. */
    List<UUID> concluded(List<UUID> surveyed) {
        var events = new ArrayList<UUID>();
        for (int from = 0; from < surveyed.size(); from += AT_ONCE) {
            var some = surveyed.subList(from, Math.min(from + AT_ONCE, surveyed.size()));
            lock(some);
            events.addAll(tell(changedAmong(some)));
        }
        return events;
    }

    /** Nobody else acts on these enterprises until the transaction ends; false where somebody does already. */
    boolean tryToLock(List<UUID> enterprises) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select bool_and(pg_try_advisory_xact_lock(hashtextextended(cast(id as text), 3)))
                  from (select unnest(:ids) as id order by 1) in_order
                """)
                .bindArray("ids", UUID.class, enterprises)
                .mapTo(Boolean.class)
                .one());
    }

    private List<Conclusions.Timeline> changedAmong(List<UUID> ids) {
        var enterprises = inputs.of(ids);
        var reachable = units.reachableFrom(EligibilityInputs.unitsOf(enterprises));
        var inForce = rules.ofUnits(reachable).stream()
                .collect(Collectors.groupingBy(
                        EligibilityRule::organisation,
                        () -> new EnumMap<>(OrganisationClass.class),
                        Collectors.toList()));
        var past = units.of(reachable);
        var said = inputs.saidLast(ids);
        return enterprises.stream()
                .flatMap(enterprise ->
                        changed(enterprise, inForce, past, said.getOrDefault(enterprise.id(), Map.of())).stream())
                .toList();
    }

    private List<Conclusions.Timeline> changed(
            SurveyedEnterprise enterprise,
            Map<OrganisationClass, List<EligibilityRule>> inForce,
            UnitPast past,
            Map<String, String> said) {
        var changed = new ArrayList<Conclusions.Timeline>();
        for (var organisation : OrganisationClass.values()) {
            var states =
                    new EligibilityTimeline(enterprise, inForce.getOrDefault(organisation, List.of()), past).states();
            if (!states.equals(conclusions.read(said.get(organisation.name())))) {
                changed.add(new Conclusions.Timeline(enterprise.id(), organisation, states));
            }
        }
        return changed;
    }

    private List<UUID> tell(List<Conclusions.Timeline> timelines) {
        if (timelines.isEmpty()) {
            return List.of();
        }
        var at = conclusions.add(timelines);
        return publisher.changed(timelines.stream()
                .map(timeline -> new EligibilityPublisher.Concluded(
                        timeline.enterpriseId(), timeline.organisation().name(), at, timeline.states()))
                .toList());
    }

    // In the order of ids, so that two never wait for each other; the same lock as that of an act on the enterprise.
    private void lock(List<UUID> enterprises) {
        jdbi.useHandle(handle -> handle.createQuery("""
                select pg_advisory_xact_lock(hashtextextended(cast(id as text), 3))
                  from (select unnest(:ids) as id order by 1) in_order
                """)
                .bindArray("ids", UUID.class, enterprises)
                .mapToMap()
                .list());
    }
}
