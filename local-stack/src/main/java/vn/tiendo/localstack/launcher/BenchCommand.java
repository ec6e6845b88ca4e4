package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        description = "Measures; the last lines are the figures. Starts a system of its own when none runs.")
final class BenchCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final EndToEnd endToEnd;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description =
                    "which benchmark: dashboards, rebuild, consumers, freshness, startup, import, search, plans, ledger, faults, oracle, fuzz")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "how many rows import, search, faults and ledger take; a million")
    private int rows;

    @Option(names = "--histories", paramLabel = "N", description = "how many histories oracle makes up; a thousand")
    private int histories;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "from which seed on oracle and fuzz make up what they send; 1")
    private int seed;

    @Option(
            names = "--postings",
            paramLabel = "N",
            description = "how many postings dashboards and rebuild write; ten million")
    private int postings;

    @Option(names = "--minutes", paramLabel = "N", description = "how long fuzz sends random requests; thirty")
    private int minutes;

    BenchCommand(Checkout checkout, EndToEnd endToEnd) {
        this.checkout = checkout;
        this.endToEnd = endToEnd;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var given = new ArrayList<>(arguments);
        add(given, "--rows", rows);
        add(given, "--histories", histories);
        add(given, "--seed", seed);
        add(given, "--postings", postings);
        add(given, "--minutes", minutes);
        return endToEnd.run(data.in(checkout), "vn.tiendo.e2e.Benchmarks", given);
    }

    private static void add(List<String> given, String option, int value) {
        if (value > 0) {
            given.addAll(List.of(option, Integer.toString(value)));
        }
    }
}
