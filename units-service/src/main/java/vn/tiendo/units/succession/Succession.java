package vn.tiendo.units.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A recorded succession.
 *
 * @param position the order of what is recorded in one transaction
 */
public record Succession(UUID id, Instant recordedAt, long position, StatedSuccession stated) {

    public SuccessionKind kind() {
        return stated.kind();
    }

    public LocalDate effectiveOn() {
        return stated.effectiveOn();
    }
}
