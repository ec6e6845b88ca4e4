package vn.tiendo.e2e.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory of a process and all that it started, as Linux counts it. */
final class Memory {

    private static final double KIB_PER_MIB = 1024;

    private Memory() {}

    /** Resident memory, in MiB; what processes share is counted once for each of them. */
    static double residentMiB(Stream<ProcessHandle> processes) {
        return sumMiB(processes, "smaps_rollup", "Rss:");
    }

    /** Proportional memory, in MiB; what processes share is divided among them. */
    static double proportionalMiB(Stream<ProcessHandle> processes) {
        return sumMiB(processes, "smaps_rollup", "Pss:");
    }

    private static double sumMiB(Stream<ProcessHandle> processes, String file, String line) {
        return processes
                        .mapToLong(process -> kib(Path.of("/proc", Long.toString(process.pid()), file), line))
                        .sum()
                / KIB_PER_MIB;
    }

    private static long kib(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException ended) {
            // A process that has ended meanwhile holds nothing.
            return 0;
        }
    }
}
