package vn.tiendo.http.limit;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** How many requests of each client are being answered. */
@Singleton
class RunningRequests {

    private final Map<Of, Integer> running = new HashMap<>();
    private final LimitSettings settings;

    RunningRequests(LimitSettings settings) {
        this.settings = settings;
    }

    /** What is counted together: files, which may take an hour each, apart from all else. */
    record Of(String client, boolean files) {}

    /** One request that is counted until it is ended; to end it again changes nothing. */
    final class Turn {
        private final Of of;
        private final AtomicBoolean ended = new AtomicBoolean();

        private Turn(Of of) {
            this.of = of;
        }

        void end() {
            if (ended.compareAndSet(false, true)) {
                RunningRequests.this.end(of);
            }
        }
    }

    boolean areUnlimited() {
        return settings.areOff();
    }

    /** A turn for one more, or none while as many as allowed have theirs. */
    synchronized Optional<Turn> begin(Of of) {
        int before = running.getOrDefault(of, 0);
        if (before >= settings.atOnce(of.files())) {
            return Optional.empty();
        }
        running.put(of, before + 1);
        return Optional.of(new Turn(of));
    }

    private synchronized void end(Of of) {
        running.computeIfPresent(of, (client, count) -> count == 1 ? null : count - 1);
    }
}
