package vn.tiendo.reporting.live;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Time that passes when the test says so. */
final class TimeByHand implements Timer {

    private final TreeMap<Long, Runnable> alarms = new TreeMap<>();
    private long now;

    @Override
    public long now() {
        return now;
    }

    @Override
    public void after(long nanos, Runnable then) {
        alarms.merge(now + nanos, then, (one, other) -> () -> {
            one.run();
            other.run();
        });
    }

    void passes(Duration span) {
        long end = now + span.toNanos();
        Map.Entry<Long, Runnable> next = alarms.firstEntry();
        while (next != null && next.getKey() <= end) {
            alarms.remove(next.getKey());
            now = next.getKey();
            next.getValue().run();
            next = alarms.firstEntry();
        }
        now = end;
    }
}
