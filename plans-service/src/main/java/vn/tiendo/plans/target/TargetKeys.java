package vn.tiendo.plans.target;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The targets of a plan by their keys: those that exist and those that are about to. */
public record TargetKeys(Map<String, UUID> byKey) {

    public TargetKeys {
        byKey = Map.copyOf(byKey);
    }

    /** The id of a target about to be set. */
    UUID idOf(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow();
    }

    /** The target that a caller names by its key or by its id. */
    Optional<UUID> named(String keyOrId) {
        return Optional.ofNullable(byKey.get(keyOrId))
                .or(() -> byKey.values().stream()
                        .filter(id -> id.toString().equals(keyOrId))
                        .findFirst());
    }
}
