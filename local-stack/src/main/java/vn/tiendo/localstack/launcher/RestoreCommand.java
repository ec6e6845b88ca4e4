package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tiendo.localstack.backup.Restore;

@Command(
        name = "restore",
        description =
                "Makes the data of a system out of a backup, to be started with ./tiendo up --no-samples. What was"
                        + " recorded after the backup is not in it.")
final class RestoreCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "DIR", description = "the backup")
    private Path backup = Path.of("");

    RestoreCommand(Checkout checkout, Console console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        var directory = data.in(checkout);
        if (directory.exists()) {
            console.complain(
                    "There is a system on %s already. Name another directory (--data), or erase it: ./tiendo reset"
                            .formatted(directory.root()));
            return 1;
        }
        var claim = directory.claim();
        if (claim.isEmpty()) {
            console.complain("Another ./tiendo works on " + directory.root());
            return 1;
        }
        try (var held = claim.get().acquiredBy()) {
            SupervisorLog.writeTo(directory.log("restore"));
            var restored = new Restore(backup, directory.postgres(), directory.secrets())
                    .run(LocalService.databases(), LocalService.readersOfAll());
            return report(directory, restored);
        }
    }

    private int report(DataDirectory directory, Restore.Restored restored) {
        console.say("Restored to %s, as of %s.", directory.root(), restored.asOf());
        console.say("  %d events are sent again, as they were on their way.", restored.putBack());
        if (!restored.gaps().isEmpty()) {
            console.complain("The services do not know the same of each other; the backup is not sound:\n  "
                    + String.join("\n  ", restored.gaps()));
            return 1;
        }
        console.say("  What the services know of each other has no gaps.");
        console.say("Start it: ./tiendo up --no-samples --data %s", directory.root());
        return 0;
    }
}
