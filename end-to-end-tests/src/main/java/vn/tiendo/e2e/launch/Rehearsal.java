package vn.tiendo.e2e.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One start of everything before the first system of a long run, from which the JDK learns what the next starts will need, as
 * after a build by {@code ./tiendo up}. Asked for by {@code -Dtiendo.rehearsal=yes}.
 */
final class Rehearsal {

    private static final long MINUTES = 5;

    private final Checkout checkout;

    private Rehearsal(Checkout checkout) {
        this.checkout = checkout;
    }

    /** By one process at a time: who comes second finds what the first has left. */
    static void before(Checkout checkout) {
        if (!System.getProperty("tiendo.rehearsal", "no").equals("yes")) {
            return;
        }
        var folder = checkout.startUpCaches();
        try {
            Files.createDirectories(folder);
            try (var claim = FileChannel.open(folder.resolve("rehearsal.claim"), CREATE, WRITE);
                    var held = claim.lock()) {
                var done = folder.resolve("rehearsed");
                if (held.isValid() && !isYounger(done, checkout)) {
                    new Rehearsal(checkout).play(folder.resolve("rehearsal.log"));
                    Files.writeString(done, "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the rehearsal leaves nothing in " + folder, e);
        }
    }

    private static boolean isYounger(Path done, Checkout checkout) throws IOException {
        if (!Files.exists(done)) {
            return false;
        }
        var rehearsed = Files.getLastModifiedTime(done);
        return Stream.of("units-service", "plans-service", "reporting-service")
                .map(checkout::application)
                .map(Rehearsal::modified)
                .allMatch(built -> built.compareTo(rehearsed) < 0);
    }

    private static FileTime modified(Path file) {
        return FileTime.fromMillis(file.toFile().lastModified());
    }

    // Nothing depends on its success: without it systems start slowly.
    private void play(Path log) throws IOException {
        var command = new ArrayList<>(checkout.launcher());
        command.add("rehearse");
        var rehearsal = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!rehearsal.waitFor(MINUTES, TimeUnit.MINUTES)) {
                rehearsal.destroy();
            }
        } catch (InterruptedException e) {
            rehearsal.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
