package vn.tiendo.http.startup;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Which settings keep a service from starting. In the profile {@code local} only what could leave the machine does. */
final class StartUpChecks {
    private static final String PROFILE = "tiendo.profile";
    private static final String DEVELOPMENT_ISSUER = "https://tiendo.local";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> PROVIDER_ADDRESSES =
            List.of("auth-server-url", "jwks-path", "introspection-path", "token-path", "user-info-path");
    private static final Set<String> KNOWN_TO_EVERYBODY = Set.of(
            "postgres",
            "password",
            "passw0rd",
            "changeme",
            "change-me",
            "change_me",
            "secret",
            "admin",
            "tiendo",
            "test",
            "example",
            "123456",
            "12345678",
            "123456789",
            "1234567890",
            "qwerty");
    // Nobody lists this one by name: whatever lets it in lets everybody in.
    private static final String ANY_ORIGIN = "https://nobody.invalid";

    private final Settings settings;

    StartUpChecks(Settings settings) {
        this.settings = settings;
    }

    /** All that is wrong at once; empty when the service may start. */
    List<StartUpRefusal> refusals() {
        EnumSet<StartUpRefusal> refusals = EnumSet.noneOf(StartUpRefusal.class);
        switch (settings.get(PROFILE)) {
            case "local" -> require(refusals, StartUpRefusal.PLAIN_HTTP_TO_PROVIDER, !plainHttpBeyond(LOOPBACK));
            case "", "production" -> checkProduction(refusals);
            default -> {
                refusals.add(StartUpRefusal.UNKNOWN_PROFILE);
                checkProduction(refusals);
            }
        }
        return List.copyOf(refusals);
    }

    private void checkProduction(Set<StartUpRefusal> refusals) {
        require(refusals, StartUpRefusal.NO_PROVIDER, settings.isGiven("quarkus.oidc.auth-server-url"));
        require(refusals, StartUpRefusal.DEVELOPMENT_KEY, !trustsADevelopmentKey());
        require(refusals, StartUpRefusal.DEFAULT_PASSWORD, isOwn("quarkus.datasource") && isOwn("quarkus.flyway"));
        require(refusals, StartUpRefusal.PLAIN_HTTP_TO_PROVIDER, !plainHttpBeyond(Set.of()));
        require(refusals, StartUpRefusal.UNVERIFIED_PROVIDER, verifiesTheProvider());
        require(refusals, StartUpRefusal.WILDCARD_CORS, !isOpenToEveryOrigin());
    }

    private static void require(Set<StartUpRefusal> refusals, StartUpRefusal refusal, boolean fulfilled) {
        if (!fulfilled) {
            refusals.add(refusal);
        }
    }

    private boolean trustsADevelopmentKey() {
        return settings.ofProvider("public-key").findAny().isPresent()
                || settings.ofProvider("token.issuer").anyMatch(DEVELOPMENT_ISSUER::equals);
    }

    private boolean isOwn(String source) {
        String password = settings.get(source + ".password").toLowerCase(Locale.ROOT);
        String role = settings.get(source + ".username").toLowerCase(Locale.ROOT);
        return !password.isEmpty()
                && !password.equals(role)
                && !role.startsWith(password + "_")
                && !KNOWN_TO_EVERYBODY.contains(password);
    }

    private boolean plainHttpBeyond(Set<String> excepted) {
        return PROVIDER_ADDRESSES.stream()
                .flatMap(settings::ofProvider)
                .filter(address -> address.toLowerCase(Locale.ROOT).startsWith("http:"))
                .anyMatch(address -> !excepted.contains(host(address)));
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return ""; // An address that cannot be read is on no list of exceptions.
        }
    }

    private boolean verifiesTheProvider() {
        return !settings.get("quarkus.tls.trust-all").equals("true")
                && settings.ofProvider("tls.verification").noneMatch("none"::equalsIgnoreCase);
    }

    private boolean isOpenToEveryOrigin() {
        return settings.get("quarkus.http.cors.enabled").equals("true")
                && origins().anyMatch(StartUpChecks::letsAnybodyIn);
    }

    private Stream<String> origins() {
        return Arrays.stream(settings.get("quarkus.http.cors.origins").split(","))
                .map(String::strip);
    }

    // Quarkus takes an origin between slashes for a regular expression.
    private static boolean letsAnybodyIn(String origin) {
        if (origin.length() > 2 && origin.startsWith("/") && origin.endsWith("/")) {
            try {
                return Pattern.matches(origin.substring(1, origin.length() - 1), ANY_ORIGIN);
            } catch (PatternSyntaxException e) {
                return false; // Matches nothing.
            }
        }
        return origin.contains("*");
    }
}
