package vn.tiendo.reporting.knownorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownorganisation.OrganisationAct.Kind;

/** What was said of one organisation. It never changes: what is learnt later makes another history. */
public final class OrganisationHistory {

    private final List<OrganisationAct> acts;

    /** @param acts of one organisation, in any order */
    public OrganisationHistory(Collection<OrganisationAct> acts) {
        this.acts = acts.stream().sorted(OrganisationAct.ORDER).toList();
    }

    /** A change of its type. */
    public record Upgrade(LocalDate day, String type) {}

    /** What of it was known at an instant. */
    public OrganisationHistory knownAt(Instant knownAt) {
        return new OrganisationHistory(
                acts.stream().filter(act -> !act.recordedAt().isAfter(knownAt)).toList());
    }

    /** The instants at which something of it became known. */
    public NavigableSet<Instant> instants() {
        return acts.stream().map(OrganisationAct::recordedAt).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first day of the organisation; empty while it is not known to have been established. */
    public Optional<LocalDate> establishedOn() {
        return founding().map(OrganisationAct::effectiveOn);
    }

    /** The day on which it does not exist any more. */
    public Optional<LocalDate> endedOn() {
        return acts.stream()
                .filter(act -> act.kind() == Kind.ENDED)
                .map(OrganisationAct::effectiveOn)
                .findFirst();
    }

    public Optional<UUID> hostEnterprise() {
        return founding().map(OrganisationAct::hostEnterpriseId);
    }

    /** The agency, or the unit of the residential area, in which it is. */
    public Optional<UUID> hostUnit() {
        return founding().map(OrganisationAct::hostUnitId);
    }

    /** All units above it and around it, of whatever day. */
    public Set<UUID> units() {
        var units = acts.stream()
                .map(OrganisationAct::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        hostUnit().ifPresent(units::add);
        return units;
    }

    /** The days from which something is otherwise, first and last included. */
    public NavigableSet<LocalDate> daysOfChange() {
        return acts.stream().map(OrganisationAct::effectiveOn).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first day of its stay below the unit or in it as its host, or of the last one that began by the day. */
    public Optional<LocalDate> cameTo(UUID unit, LocalDate day) {
        LocalDate came = null;
        boolean there = false;
        for (var turn : daysOfChange().headSet(day, true)) {
            boolean then = on(turn).filter(
                            state -> state.unitId().equals(unit) || hostUnit().equals(Optional.of(unit)))
                    .isPresent();
            came = then && !there ? turn : came;
            there = then;
        }
        return Optional.ofNullable(came);
    }

    /** The organisation at the end of the day; empty before its first day, and from its end on. */
    public Optional<OrganisationState> on(LocalDate day) {
        OrganisationState state = null;
        for (var act : acts) {
            if (act.effectiveOn().isAfter(day)) {
                break;
            }
            if (act.kind() == Kind.ENDED) {
                return Optional.empty();
            }
            state = applied(act, state);
        }
        return Optional.ofNullable(state);
    }

    /** The changes of its type while it exists. */
    public List<Upgrade> upgrades() {
        var upgrades = new ArrayList<Upgrade>();
        OrganisationState state = null;
        for (var act : acts) {
            if (act.kind() == Kind.ENDED) {
                break;
            }
            var after = applied(act, state);
            if (act.kind() == Kind.UPGRADED
                    && state != null
                    && after != null
                    && !after.type().equals(state.type())) {
                upgrades.add(new Upgrade(act.effectiveOn(), after.type()));
            }
            state = after;
        }
        return upgrades;
    }

    private Optional<OrganisationAct> founding() {
        return acts.stream().filter(act -> act.kind() == Kind.ESTABLISHED).findFirst();
    }

    private static @Nullable OrganisationState applied(OrganisationAct act, @Nullable OrganisationState before) {
        if (act.kind() == Kind.ESTABLISHED) {
            return new OrganisationState(Objects.requireNonNull(act.type()), Objects.requireNonNull(act.unitId()));
        }
        if (before == null) {
            return null;
        }
        return new OrganisationState(
                act.type() == null ? before.type() : act.type(), act.unitId() == null ? before.unitId() : act.unitId());
    }
}
