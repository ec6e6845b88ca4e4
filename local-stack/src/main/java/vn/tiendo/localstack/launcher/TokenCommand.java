package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "token",
        description = "Prints a bearer token, for: curl -H \"Authorization: Bearer $(./tiendo token --role viewer)\" …")
final class TokenCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Console console;
    private final InstantSource clock;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--role",
            required = true,
            split = ",",
            paramLabel = "R",
            description = "${COMPLETION-CANDIDATES}; several are possible")
    private List<Role> roles = new ArrayList<>();

    @Option(
            names = "--unit",
            paramLabel = "CODE|ID",
            description = "the unit the holder acts for, with all below it (default: the whole country)")
    private @Nullable String unit;

    @Option(
            names = "--subject",
            paramLabel = "NAME",
            defaultValue = "local",
            description = "who is written down as the caller (default: local)")
    private String subject = "local";

    @Option(
            names = "--hours",
            paramLabel = "N",
            defaultValue = "12",
            description = "how long the token is valid (default: 12)")
    private int hours;

    /** As http-conventions knows them; the token holds them in lower case. */
    enum Role {
        viewer,
        reporter,
        compiler,
        planner,
        registrar,
        administrator
    }

    TokenCommand(Checkout checkout, Console console, InstantSource clock) {
        this.checkout = checkout;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var directory = data.in(checkout);
        directory.create();
        var names =
                roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).toList();
        var keys = directory.tokenKeys(clock);
        var of = unit == null ? null : new UnitLookup(directory, keys).find(unit);
        console.say("%s", keys.token(subject, names, of, Duration.ofHours(hours)));
        return 0;
    }
}
