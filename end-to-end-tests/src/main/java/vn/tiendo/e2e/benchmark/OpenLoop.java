package vn.tiendo.e2e.benchmark;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Starts calls at a fixed rate, however slowly they are answered, so that a stall is not hidden by waiting for it. */
public record OpenLoop(int perSecond, Duration duration) {

    int calls() {
        return (int) (perSecond * duration.toMillis() / 1000);
    }

    /** Makes all calls and returns when the last one has returned. */
    public void run(IntConsumer call) {
        long pause = Duration.ofSeconds(1).toNanos() / perSecond;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < calls(); i++) {
                int number = i;
                long due = start + i * pause;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                callers.execute(() -> call.accept(number));
            }
        }
    }
}
