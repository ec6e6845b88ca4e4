package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what Kafka, PostgreSQL's starter and the supervision say to a file instead of the user's terminal. */
final class SupervisorLog {

    private static final int LARGEST = 10 << 20;

    private SupervisorLog() {}

    static void writeTo(Path file) throws IOException {
        LogManager.getLogManager().reset();
        var handler = new FileHandler(file.toString(), LARGEST, 1, true);
        handler.setFormatter(new SimpleFormatter());
        var root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
    }
}
