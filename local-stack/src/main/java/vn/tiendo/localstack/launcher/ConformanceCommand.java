package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "conformance",
        description = "Plays the worked cases, a line each. Starts a system of its own when none runs.")
final class ConformanceCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final EndToEnd endToEnd;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "files with cases, or folders of them (default: all)")
    private List<String> files = new ArrayList<>();

    ConformanceCommand(Checkout checkout, EndToEnd endToEnd) {
        this.checkout = checkout;
        this.endToEnd = endToEnd;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return endToEnd.run(data.in(checkout), "vn.tiendo.e2e.Conformance", files);
    }
}
