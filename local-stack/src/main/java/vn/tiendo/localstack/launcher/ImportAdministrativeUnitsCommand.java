package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.localstack.administrative.AdministrativeReform;
import vn.tiendo.localstack.administrative.FileUpload;

@Command(
        name = "import-administrative-units",
        description =
                "Imports the country's units before and after 1 July 2025, their succession and the changes of 30 April 2026"
                        + " into the running system; a second time nothing changes.")
final class ImportAdministrativeUnitsCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Console console;
    private final InstantSource clock;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "FOLDER", description = "the folder with before-2025-07-01.csv and the other files")
    private Path folder = Path.of(".");

    @Option(
            names = "--since",
            paramLabel = "DATE",
            defaultValue = "2020-01-01",
            description = "from when the units before the reform are in force (default: 2020-01-01)")
    private LocalDate since = LocalDate.of(2020, 1, 1);

    @Option(
            names = "--write",
            paramLabel = "FOLDER",
            description = "only writes the import files there, to be looked at or sent elsewhere")
    private @Nullable Path target;

    ImportAdministrativeUnitsCommand(Checkout checkout, Console console, InstantSource clock) {
        this.checkout = checkout;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var reform = new AdministrativeReform(folder);
        boolean done = target == null ? upload(reform) : write(reform, target);
        var open = reform.leftOpen();
        console.say("Left open by the source, and not imported (%d):", open.size());
        open.forEach(line -> console.say("  %s", line));
        return done ? 0 : 1;
    }

    private boolean upload(AdministrativeReform reform) throws IOException, InterruptedException {
        var directory = data.in(checkout);
        var system = RunningSystem.of(directory)
                .orElseThrow(() -> new StartRefused("No system runs on this data: ./tiendo up"));
        var keys = directory.tokenKeys(clock);
        try (var upload = new FileUpload(
                system.ports().url(LocalService.UNITS),
                () -> keys.token("import-administrative-units", Set.of("registrar"), null, Duration.ofMinutes(10)),
                console.out())) {
            for (var file : reform.files(since)) {
                if (!upload.upload(file)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean write(AdministrativeReform reform, Path into) throws IOException {
        Files.createDirectories(into);
        int place = 1;
        for (var file : reform.files(since)) {
            var path = into.resolve("%d-%s.csv".formatted(place++, file.title().replace(' ', '-')));
            Files.writeString(path, file.csv());
            console.say("%s (%s)", path, file.kind());
        }
        return true;
    }
}
