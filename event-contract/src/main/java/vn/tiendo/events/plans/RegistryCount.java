package vn.tiendo.events.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a registry indicator counts.
 *
 * @param event ESTABLISHED, ENDED, UPGRADED or ELIGIBLE
 * @param organisationType the type of organisation; PARTY is a cell or a committee
 * @param ownership of enterprises with one of these only; absent is any
 */
public record RegistryCount(
        String event, String organisationType, @Nullable List<String> ownership) {}
