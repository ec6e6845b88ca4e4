package vn.tiendo.reporting.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tiendo.reporting.knownobligation.OwedInstance;
import vn.tiendo.reporting.knownunit.UnitHistory;

/**
 * On which reports of a plan another one rests: those of the tier below that are owed to its unit, or by units below it,
 * since the last time that it was due itself.
 */
final class Subordinates {

    private final Collection<OwedInstance> ofPlan;
    private final UnitHistory units;

    Subordinates(Collection<OwedInstance> ofPlan, UnitHistory units) {
        this.ofPlan = ofPlan;
        this.units = units;
    }

    List<OwedInstance> of(OwedInstance compiled) {
        if (compiled.tier() == 1) {
            return List.of();
        }
        var before = dueBefore(compiled);
        boolean alone = isOwedByOneUnit(compiled);
        return ofPlan.stream()
                .filter(owed -> feeds(owed, compiled))
                .filter(owed -> !owed.lastAcceptableDay().isAfter(compiled.lastAcceptableDay()))
                .filter(owed -> before.filter(day -> !owed.lastAcceptableDay().isAfter(day))
                        .isEmpty())
                .filter(owed -> alone || reaches(owed, compiled))
                .toList();
    }

    private static boolean feeds(OwedInstance owed, OwedInstance compiled) {
        return owed.feeds() == null
                ? owed.tier() == compiled.tier() - 1
                : owed.feeds().contains(compiled.key());
    }

    private Optional<LocalDate> dueBefore(OwedInstance compiled) {
        return ofPlan.stream()
                .filter(other -> other.obligationId().equals(compiled.obligationId()))
                .filter(other -> other.unitId().equals(compiled.unitId()))
                .map(OwedInstance::lastAcceptableDay)
                .filter(day -> day.isBefore(compiled.lastAcceptableDay()))
                .max(LocalDate::compareTo);
    }

    private boolean isOwedByOneUnit(OwedInstance compiled) {
        return ofPlan.stream()
                .filter(other -> other.obligationId().equals(compiled.obligationId()))
                .allMatch(other -> other.unitId().equals(compiled.unitId()));
    }

    private boolean reaches(OwedInstance owed, OwedInstance compiled) {
        var day = owed.lastAcceptableDay();
        return owed.recipientIds().stream()
                        .anyMatch(recipient -> recipient.equals(compiled.unitId())
                                || units.isMember(compiled.unitId(), recipient, day))
                || units.treeOn(day).isWithin(owed.unitId(), compiled.unitId());
    }
}
