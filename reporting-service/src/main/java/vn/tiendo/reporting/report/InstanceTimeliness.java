package vn.tiendo.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownobligation.OwedInstance;

/**
 * How it stands with one report that is owed.
 *
 * @param sentOn null while nothing that stands was sent
 * @param reportId by which it is fulfilled
 * @param returnedOn when the last one sent back was, while none stands
 * @param subordinates of a report that rests on others, how it stands with those
 * @param causes those that had not come when it was due, where it is late or missing
 */
public record InstanceTimeliness(
        OwedInstance owed,
        Punctuality state,
        @Nullable LocalDate sentOn,
        @Nullable UUID reportId,
        @Nullable LocalDate returnedOn,
        List<InstanceTimeliness> subordinates,
        List<InstanceTimeliness> causes) {

    public InstanceTimeliness {
        subordinates = List.copyOf(subordinates);
        causes = List.copyOf(causes);
    }

    public boolean isLateOrMissing() {
        return state == Punctuality.LATE || state == Punctuality.MISSING;
    }

    /** Whether it had come by the end of a day. */
    boolean hadComeBy(LocalDate day) {
        return sentOn != null && !sentOn.isAfter(day);
    }

    /** The same, with those that it rests on. */
    InstanceTimeliness restingOn(List<InstanceTimeliness> below) {
        var missing = below.stream()
                .filter(each -> !each.hadComeBy(owed.lastAcceptableDay()))
                .toList();
        return new InstanceTimeliness(
                owed, state, sentOn, reportId, returnedOn, below, isLateOrMissing() ? missing : List.of());
    }
}
