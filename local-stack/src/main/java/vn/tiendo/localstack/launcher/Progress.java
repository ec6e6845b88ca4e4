package vn.tiendo.localstack.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Tells people what is ready and what is still awaited. */
final class Progress {

    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final Console console;
    private final long start;
    private long lastWord = System.nanoTime();

    /** @param elapsed how long the user has been waiting already */
    Progress(Console console, Duration elapsed) {
        this.console = console;
        this.start = System.nanoTime() - elapsed.toNanos();
    }

    synchronized void done(String name) {
        say("  %-18s ready after %s", name, elapsed());
    }

    synchronized void waitingFor(List<String> names) {
        if (!names.isEmpty() && System.nanoTime() - lastWord > SILENCE.toNanos()) {
            say("  … still waiting for %s (%s)", String.join(", ", names), elapsed());
        }
    }

    synchronized void say(String format, Object... arguments) {
        console.say(format, arguments);
        lastWord = System.nanoTime();
    }

    String elapsed() {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
    }
}
