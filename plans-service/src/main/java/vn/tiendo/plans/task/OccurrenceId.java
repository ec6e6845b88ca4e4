package vn.tiendo.plans.task;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of an occurrence: the same in every replica, and after every rebuild. */
final class OccurrenceId {

    private OccurrenceId() {}

    static UUID of(UUID taskId, String key, @Nullable UUID memberId) {
        return UuidCreator.getNameBasedSha1(taskId, memberId == null ? key : key + "/" + memberId);
    }
}
