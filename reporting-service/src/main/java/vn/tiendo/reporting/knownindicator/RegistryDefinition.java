package vn.tiendo.reporting.knownindicator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One definition of an indicator that counts, or once counted, registers.
 *
 * @param recordedAt from when it is known here
 * @param count null when it counts none by this definition
 */
public record RegistryDefinition(
        UUID indicatorId, Instant recordedAt, @Nullable Counted count) {}
