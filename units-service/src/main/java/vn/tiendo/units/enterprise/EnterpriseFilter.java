package vn.tiendo.units.enterprise;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.text.SearchKey;

/** Which enterprises are asked for; null asks for any. {@code unit} means the unit with what stands below it. */
record EnterpriseFilter(
        @Nullable String code,
        @Nullable SearchKey name,
        @Nullable UUID unit,
        @Nullable Ownership ownership,
        @Nullable EnterpriseStatus status,
        @Nullable OrganisationClass eligibleFor,
        @Nullable OrganisationClass without) {

    static EnterpriseFilter of(
            @Nullable String code,
            @Nullable String q,
            @Nullable UUID unit,
            @Nullable Ownership ownership,
            @Nullable EnterpriseStatus status,
            @Nullable OrganisationClass eligibleFor,
            @Nullable OrganisationClass without) {
        var name = q == null ? null : SearchKey.of(q);
        return new EnterpriseFilter(
                code,
                name == null || name.plain().isEmpty() ? null : name,
                unit,
                ownership,
                status,
                eligibleFor,
                without);
    }
}
