package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tiendo.localstack.backup.Backup;

@Command(
        name = "backup",
        description = "Copies the running system into a new directory, without stopping anybody's work. The copy holds"
                + " secrets: guard it like the system.")
final class BackupCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "DIR", description = "where the copy is to lie; new, or empty")
    private Path target = Path.of("");

    BackupCommand(Checkout checkout, Console console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        var directory = data.in(checkout);
        var running = RunningSystem.of(directory)
                .orElseThrow(
                        () -> new StartRefused("Nothing runs on %s, and only a running system is backed up: start it"
                                .formatted(directory.root())));
        SupervisorLog.writeTo(directory.log("backup"));
        var ports = running.ports();
        var taken = new Backup(
                        directory.postgres(),
                        directory.secrets(),
                        ports.postgres(),
                        ports.bootstrapServers(),
                        LocalService.databases())
                .into(target);
        console.say("Backed up to %s, as of %s; %d events were on their way.", target, taken.asOf(), taken.inFlight());
        return 0;
    }
}
