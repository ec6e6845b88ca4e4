package vn.tiendo.e2e.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the launcher says, kept while it runs. */
final class LauncherOutput {

    /** A line and the moment at which it came, in nanoseconds of {@link System#nanoTime()}. */
    record Line(String text, long at) {}

    private final List<Line> lines = new ArrayList<>();
    private boolean ended;

    void readFrom(BufferedReader reader) {
        try (reader) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                add(new Line(line, System.nanoTime()));
            }
        } catch (IOException closed) {
            // The launcher has ended; what it said until then is kept.
        }
        end();
    }

    /** The first line that fits, past or coming; empty when the launcher ended or the time is over before. */
    synchronized Optional<Line> await(Predicate<String> wanted, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        var found = first(wanted);
        while (found.isEmpty() && !ended && System.nanoTime() < deadline) {
            waitUntil(deadline);
            found = first(wanted);
        }
        return found;
    }

    @Override
    public synchronized String toString() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    private synchronized void add(Line line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    private Optional<Line> first(Predicate<String> wanted) {
        return lines.stream().filter(line -> wanted.test(line.text())).findFirst();
    }

    private void waitUntil(long deadline) {
        try {
            wait(Math.max(1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
