package vn.tiendo.localstack.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Listed for the help only: {@code ./tiendo} hands it to Maven, which builds the launcher as well. */
@Command(name = "test", description = "Builds and checks each module: compiler checks, tests.")
final class TestCommand implements Runnable {

    @Option(names = "--all", description = "the formatter, the whole system and the slow tests too")
    private boolean all;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Override
    public void run() {
        throw new StartRefused("Call it by the launcher: ./tiendo test" + (all ? " --all" : ""));
    }
}
