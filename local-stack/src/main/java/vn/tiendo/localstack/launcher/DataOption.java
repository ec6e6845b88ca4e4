package vn.tiendo.localstack.launcher;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes: which system it is about, and a question for help. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the directory that holds the system's data (default: .tiendo in the checkout)")
    private @Nullable Path directory;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    DataDirectory in(Checkout checkout) {
        return directory == null ? checkout.usualData() : new DataDirectory(directory);
    }
}
