package vn.tiendo.localstack.launcher;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process in order, and by force only after its time is over. */
final class Ending {

    private Ending() {}

    static void end(ProcessHandle process, Duration limit) {
        process.destroy();
        if (!ended(process, limit)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(5));
        }
    }

    static boolean ended(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
