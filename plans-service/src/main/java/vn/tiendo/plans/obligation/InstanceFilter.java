package vn.tiendo.plans.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which instances a caller looks for. */
public record InstanceFilter(
        @Nullable UUID unit,
        @Nullable UUID plan,
        @Nullable UUID obligation,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueThrough) {
    static final String CONDITION = """
            (cast(:unit as uuid) is null or unit_id = cast(:unit as uuid))
            and (cast(:plan as uuid) is null or plan_id = cast(:plan as uuid))
            and (cast(:obligation as uuid) is null or obligation_id = cast(:obligation as uuid))
            """;
}
