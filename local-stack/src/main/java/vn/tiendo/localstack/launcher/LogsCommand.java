package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows what the processes have written.")
final class LogsCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "SERVICE",
            description = "units, plans, reporting, keycloak, postgres or supervisor (with Kafka); all without it")
    private @Nullable String process;

    @Option(
            names = {"-f", "--follow"},
            description = "goes on showing what is written")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            defaultValue = "50",
            description = "how many of the last lines (default: 50)")
    private int lines;

    LogsCommand(Checkout checkout, Console console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var files = files(data.in(checkout)).filter(Files::exists).toList();
        if (files.isEmpty()) {
            console.complain(process == null ? "Nothing has been written yet." : "There is no log of " + process + ".");
            return 1;
        }
        return show(files);
    }

    private Stream<Path> files(DataDirectory directory) {
        if (process == null) {
            var names = Arrays.stream(LocalService.values()).map(LocalService::title);
            return Stream.concat(
                    Stream.of(directory.log("supervisor"), directory.postgresLog()), names.map(directory::log));
        }
        if (process.equals("postgres")) {
            return Stream.of(directory.postgresLog());
        }
        if (process.equals("supervisor") || process.equals("kafka")) {
            return Stream.of(directory.log("supervisor"));
        }
        if (process.equals("keycloak")) {
            return Stream.of(directory.log(process));
        }
        return LocalService.named(process).map(service -> directory.log(service.title())).stream();
    }

    private int show(List<Path> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            command.add("-F");
        }
        files.forEach(file -> command.add(file.toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
