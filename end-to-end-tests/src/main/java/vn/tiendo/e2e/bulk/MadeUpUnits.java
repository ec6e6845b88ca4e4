package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.tiendo.e2e.client.TiendoSystem;

/** Units for a measurement: sent as one file, and waited for in a service that reads them. */
final class MadeUpUnits {

    static final String HEADER = "system,code,effectiveOn,name,parent\n";

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(5);

    /** Whether they are there. */
    interface Arrived {
        boolean look() throws SQLException;
    }

    private MadeUpUnits() {}

    /** @param rows below the {@link #HEADER} */
    static void takeIn(TiendoSystem system, CharSequence rows) throws IOException {
        var file = Files.createTempFile("tiendo-units-", ".csv");
        try {
            Files.writeString(file, HEADER + rows);
            new UploadedFile(system, "units").taken(file);
        } finally {
            Files.delete(file);
        }
    }

    static void await(String reader, Arrived arrived) throws SQLException {
        long deadline = System.nanoTime() + ARRIVES_WITHIN.toNanos();
        while (!arrived.look()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the units have not arrived in " + reader);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
