package vn.tiendo.http.startup;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The settings in force, wherever they come from. */
record Settings(Supplier<Iterable<String>> names, Function<String, Optional<String>> values) {

    /** Blank for a setting that is not there. */
    String get(String name) {
        return values.apply(name).orElse("").strip();
    }

    boolean isGiven(String name) {
        return !get(name).isEmpty();
    }

    /** Values of this setting of the identity provider, for whichever tenant. */
    Stream<String> ofProvider(String setting) {
        return StreamSupport.stream(names.get().spliterator(), false)
                .filter(name -> name.startsWith("quarkus.oidc.") && name.endsWith("." + setting))
                .map(this::get)
                .filter(value -> !value.isEmpty());
    }
}
