package vn.tiendo.plans.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which plans a caller looks for. */
public record PlanFilter(
        @Nullable UUID unit, @Nullable String key, @Nullable String number) {
    static final String CONDITION = """
            and (cast(:unit as uuid) is null or p.unit_id = cast(:unit as uuid))
            and (cast(:key as text) is null or p.key = :key)
            and (cast(:number as text) is null or p.document ->> 'number' = :number)
            """;
}
