package vn.tiendo.localstack.launcher;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which system a command is about. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the directory that holds the system's data (default: .tiendo in the checkout)")
    private @Nullable Path directory;

    DataDirectory in(Checkout checkout) {
        return directory == null ? checkout.usualData() : new DataDirectory(directory);
    }
}
