package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;

/** A system on free ports whose data are gone when it is closed. */
final class TemporarySystem implements AutoCloseable {

    private final DataDirectory data;
    private final Ports ports;
    private final FileLock claim;
    private final LocalSystem system;

    private TemporarySystem(DataDirectory data, Ports ports, FileLock claim, LocalSystem system) {
        this.data = data;
        this.ports = ports;
        this.claim = claim;
        this.system = system;
    }

    /** Returns when all is ready. Ends with this process at the latest. */
    static TemporarySystem start(Checkout checkout, Progress progress, boolean mayMakeCaches)
            throws IOException, InterruptedException {
        var data = new DataDirectory(Files.createTempDirectory("tiendo-"));
        var claim = data.claim().orElseThrow();
        Supervisor.enter(data, checkout);
        SupervisorLog.writeTo(data.log("supervisor"));
        var ports = Ports.free();
        var system = new LocalSystem(checkout, data, ports, progress, mayMakeCaches);
        var temporary = new TemporarySystem(data, ports, claim, system);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
        try {
            system.start();
            return temporary;
        } catch (IOException | RuntimeException failure) {
            temporary.close();
            throw failure;
        }
    }

    DataDirectory data() {
        return data;
    }

    Ports ports() {
        return ports;
    }

    @Override
    public void close() throws IOException {
        system.close();
        claim.close();
        data.erase();
    }
}
