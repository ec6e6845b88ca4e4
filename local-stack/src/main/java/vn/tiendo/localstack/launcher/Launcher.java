package vn.tiendo.localstack.launcher;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import vn.tiendo.localstack.backup.BackupRefused;

/** The commands of {@code ./tiendo}. */
@Command(
        name = "./tiendo",
        description = "Tiến Độ on one machine: three services, PostgreSQL and Kafka.",
        subcommands = HelpCommand.class)
public final class Launcher implements Runnable {

    private final CommandLine commandLine = new CommandLine(this);

    private Launcher() {}

    /** Runs one command and returns the status with which the process should end. */
    public static int run(String... arguments) {
        return new Launcher().execute(arguments);
    }

    private int execute(String... arguments) {
        var checkout = Checkout.named();
        var console = Console.standard();
        var clock = InstantSource.system();
        var endToEnd = new EndToEnd(checkout, console, clock);
        var answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return commandLine
                .addSubcommand(new RehearseCommand(checkout, endToEnd, console, clock))
                .addSubcommand(new UpCommand(checkout, console, clock))
                .addSubcommand(new DownCommand(checkout, console))
                .addSubcommand(new StatusCommand(checkout, console))
                .addSubcommand(new LogsCommand(checkout, console))
                .addSubcommand(new ResetCommand(checkout, console, answers))
                .addSubcommand(new TokenCommand(checkout, console, clock))
                .addSubcommand(new ClientCommand(checkout, console, clock))
                .addSubcommand(new RotateKeyCommand(checkout, console, clock))
                .addSubcommand(new BackupCommand(checkout, console))
                .addSubcommand(new RestoreCommand(checkout, console))
                .addSubcommand(new ImportAdministrativeUnitsCommand(checkout, console, clock))
                .addSubcommand(new TestCommand())
                .addSubcommand(new AuditCommand(checkout, console, clock))
                .addSubcommand(new BenchCommand(checkout, endToEnd))
                .addSubcommand(new ConformanceCommand(checkout, endToEnd))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(console, failure))
                .execute(arguments);
    }

    private static int explain(Console console, Exception failure) {
        if (failure instanceof StartRefused || failure instanceof BackupRefused) {
            console.complain(String.valueOf(failure.getMessage()));
        } else {
            failure.printStackTrace(console.err());
        }
        return 1;
    }

    @Override
    public void run() {
        commandLine.usage(System.out);
    }

    /** How long the user has been waiting since {@code ./tiendo} had everything built. */
    static Duration elapsed(InstantSource clock) {
        var start = System.getProperty("tiendo.start");
        return start == null
                ? Duration.ZERO
                : Duration.between(Instant.ofEpochMilli(Long.parseLong(start)), clock.instant());
    }
}
