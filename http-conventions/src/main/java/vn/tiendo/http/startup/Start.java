package vn.tiendo.http.startup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The entry of a service. It reads the settings first: a service that must not run opens no connection and no port. */
@QuarkusMain
public final class Start {
    /** EX_CONFIG of sysexits.h: whoever supervises the process sees that starting again will not help. */
    static final int MISCONFIGURED = 78;

    Start() {}

    public static void main(String... arguments) {
        List<StartUpRefusal> refusals = refusals();
        if (refusals.isEmpty()) {
            Quarkus.run(arguments);
        } else {
            say(refusals);
            System.exit(MISCONFIGURED);
        }
    }

    private static List<StartUpRefusal> refusals() {
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        return new StartUpChecks(
                        new Settings(config::getPropertyNames, name -> config.getOptionalValue(name, String.class)))
                .refusals();
    }

    // No log is configured yet.
    private static void say(List<StartUpRefusal> refusals) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        err.println("Không khởi động: cấu hình không an toàn. / Not starting: the configuration is not safe.");
        refusals.forEach(refusal -> err.printf("%s%n  vi: %s%n  en: %s%n", refusal, refusal.vi(), refusal.en()));
    }
}
