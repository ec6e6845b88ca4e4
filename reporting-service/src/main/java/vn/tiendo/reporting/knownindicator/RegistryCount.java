package vn.tiendo.reporting.knownindicator;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a registry indicator counts.
 *
 * @param event ESTABLISHED, ENDED, UPGRADED or ELIGIBLE; a later value counts nothing
 * @param stock whether it counts those that are so, not those that become so
 * @param organisationType the type of organisation; PARTY is a cell or a committee
 * @param ownership of enterprises with one of these only; empty is any
 */
public record RegistryCount(String event, boolean stock, String organisationType, Set<String> ownership)
        implements Counted {

    public RegistryCount {
        ownership = Set.copyOf(ownership);
    }

    public boolean isOfEnterprises() {
        return event.equals("ELIGIBLE");
    }

    /** @param actual null where there is no enterprise, or none that is known */
    public boolean admits(@Nullable String actual) {
        return ownership.isEmpty() || (actual != null && ownership.contains(actual));
    }
}
