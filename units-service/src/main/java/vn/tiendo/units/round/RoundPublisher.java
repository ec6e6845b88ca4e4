package vn.tiendo.units.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells the others what a round found, in the transaction of its recording. Answers the ids of the events. */
public interface RoundPublisher {

    /** What was found in one enterprise. */
    record Found(
            UUID enterpriseId,
            UUID roundId,
            LocalDate heldOn,
            Instant recordedAt,
            String outcome,
            Map<String, Integer> figures) {}

    List<UUID> found(List<Found> results);
}
