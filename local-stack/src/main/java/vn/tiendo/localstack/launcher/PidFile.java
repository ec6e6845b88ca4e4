package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file whose first line is the number of a process; the number alone proves nothing after a restart of the machine. */
record PidFile(Path file) {

    void write(long pid) throws IOException {
        Files.writeString(file, pid + "\n");
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d+"))
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of);
        }
    }
}
