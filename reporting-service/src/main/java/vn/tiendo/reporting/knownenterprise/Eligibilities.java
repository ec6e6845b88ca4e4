package vn.tiendo.reporting.knownenterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was said of one enterprise's eligibility. */
public final class Eligibilities {

    private final List<EligibilityTimeline> timelines;

    /** @param timelines of one enterprise, in any order, superseded ones included */
    public Eligibilities(Collection<EligibilityTimeline> timelines) {
        this.timelines = List.copyOf(timelines);
    }

    /** What of it was known at an instant. */
    public Eligibilities knownAt(Instant knownAt) {
        return new Eligibilities(timelines.stream()
                .filter(timeline -> !timeline.recordedAt().isAfter(knownAt))
                .toList());
    }

    public boolean isEmpty() {
        return timelines.isEmpty();
    }

    /** The instants at which something of it became known. */
    public NavigableSet<Instant> instants() {
        return timelines.stream().map(EligibilityTimeline::recordedAt).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is eligible on the day, for a type or for one that the type comprises. */
    public boolean cover(String type, LocalDate day) {
        return standing(type).anyMatch(timeline -> timeline.isEligibleOn(day));
    }

    /** By what it is eligible on the day; empty where it is not, or where that was not kept. */
    public Optional<EligibilityGround> groundOn(String type, LocalDate day) {
        return standing(type)
                .filter(timeline -> timeline.isEligibleOn(day))
                .flatMap(timeline -> timeline.groundOn(day).stream())
                .findFirst();
    }

    /** The days from which it may be otherwise. */
    public NavigableSet<LocalDate> daysOfChange(String type) {
        return standing(type)
                .flatMap(timeline -> timeline.eligibleFrom().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<EligibilityTimeline> standing(String type) {
        return timelines.stream()
                .filter(timeline -> OrganisationTypes.comprises(type, timeline.organisationType()))
                .collect(Collectors.toMap(
                        EligibilityTimeline::organisationType,
                        timeline -> timeline,
                        BinaryOperator.maxBy(EligibilityTimeline.ORDER)))
                .values()
                .stream();
    }
}
