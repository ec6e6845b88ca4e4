package vn.tiendo.units.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which organisations are asked for; null asks for any. {@code unit} means the unit with what stands below it. */
record OrganisationFilter(
        @Nullable OrganisationType type,
        @Nullable UUID unit,
        @Nullable UUID enterprise) {

    String conditions() {
        return (type == null ? "" : " and organisation_type = :type")
                + (enterprise == null ? "" : " and host_enterprise_id = :enterprise");
    }

    Map<String, Object> bindings() {
        var bindings = new HashMap<String, Object>();
        if (type != null) {
            bindings.put("type", type.name());
        }
        if (enterprise != null) {
            bindings.put("enterprise", enterprise);
        }
        return bindings;
    }
}
