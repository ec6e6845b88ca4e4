package vn.tiendo.plans.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which tasks a caller looks for. */
record TaskFilter(@Nullable UUID plan, @Nullable UUID lead) {}
