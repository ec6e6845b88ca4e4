package vn.tiendo.reporting.knownenterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was said of one enterprise. It never changes: what is learnt later makes another history. */
public final class EnterpriseHistory {

    private final List<EnterpriseAct> acts;

    /** @param acts of one enterprise, in any order */
    public EnterpriseHistory(Collection<EnterpriseAct> acts) {
        this.acts = acts.stream().sorted(EnterpriseAct.ORDER).toList();
    }

    /** What of it was known at an instant. */
    public EnterpriseHistory knownAt(Instant knownAt) {
        return new EnterpriseHistory(
                acts.stream().filter(act -> !act.recordedAt().isAfter(knownAt)).toList());
    }

    /** The instants at which something of it became known. */
    public NavigableSet<Instant> instants() {
        return acts.stream().map(EnterpriseAct::recordedAt).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first day of the enterprise; empty while it has not been registered. */
    public Optional<LocalDate> registeredOn() {
        return acts.stream()
                .filter(EnterpriseAct::registers)
                .map(EnterpriseAct::effectiveOn)
                .findFirst();
    }

    /** The days from which something is otherwise, the first day included. */
    public NavigableSet<LocalDate> daysOfChange() {
        return acts.stream().map(EnterpriseAct::effectiveOn).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first day of its stay in the unit, or of the last one that began by the day. */
    public Optional<LocalDate> cameTo(UUID unit, LocalDate day) {
        LocalDate came = null;
        boolean there = false;
        for (var turn : daysOfChange().headSet(day, true)) {
            boolean then = on(turn).filter(state -> state.isIn(unit)).isPresent();
            came = then && !there ? turn : came;
            there = then;
        }
        return Optional.ofNullable(came);
    }

    /** The enterprise at the end of the day; empty before its first. */
    public Optional<EnterpriseState> on(LocalDate day) {
        EnterpriseState state = null;
        for (var act : acts) {
            if (act.effectiveOn().isAfter(day)) {
                break;
            }
            state = act.appliedTo(state);
        }
        return Optional.ofNullable(state);
    }
}
