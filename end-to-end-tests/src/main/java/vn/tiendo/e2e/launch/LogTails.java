package vn.tiendo.e2e.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The ends of logs, for who has to find out why a system did not become ready. */
final class LogTails {

    private static final int LINES = 20;

    private LogTails() {}

    static String of(List<Path> logs) {
        return logs.stream().map(LogTails::of).collect(Collectors.joining("\n"));
    }

    private static String of(Path log) {
        try {
            // A line may have been cut in the middle of a letter.
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var tail = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
            return "the end of " + log.getFileName() + ":\n  " + String.join("\n  ", tail);
        } catch (IOException unreadable) {
            return log.getFileName() + " cannot be read: " + unreadable.getMessage();
        }
    }
}
