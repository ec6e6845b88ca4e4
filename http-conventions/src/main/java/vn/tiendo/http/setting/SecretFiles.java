package vn.tiendo.http.setting;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Secrets out of files, as orchestrators mount them: {@code TIENDO_DB_APP_PASSWORD_FILE=/run/secrets/app} stands for {@code
 * TIENDO_DB_APP_PASSWORD}. A file that cannot be read, and a secret that is given both ways, stop the start: nobody shall
 * find out later which of the two was used.
 */
public final class SecretFiles implements ConfigSourceFactory {

    private static final String PREFIX = "TIENDO_";
    private static final String SUFFIX = "_FILE";
    private static final int ABOVE_THE_ENVIRONMENT = 310;

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ABOVE_THE_ENVIRONMENT);
    }

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> secrets = new HashMap<>();
        context.iterateNames().forEachRemaining(name -> {
            if (name.startsWith(PREFIX) && name.endsWith(SUFFIX)) {
                var secret = name.substring(0, name.length() - SUFFIX.length());
                requireOneWay(secret, context);
                secrets.put(secret, read(name, context.getValue(name).getValue()));
            }
        });
        return secrets.isEmpty()
                ? List.of()
                : List.of(new PropertiesConfigSource(secrets, "secret files", ABOVE_THE_ENVIRONMENT));
    }

    private static void requireOneWay(String secret, ConfigSourceContext context) {
        var given = context.getValue(secret).getValue();
        if (given != null && !given.isEmpty()) {
            throw new IllegalStateException(
                    secret + " is given twice, also by " + secret + SUFFIX + ": keep one of the two.");
        }
    }

    private static String read(String name, String path) {
        try {
            // A secret is no expression, whatever it looks like.
            return Files.readString(Path.of(path)).stripTrailing().replace("${", "\\${");
        } catch (IOException e) {
            throw new IllegalStateException(
                    name + " names a file that cannot be read: check its path and its rights.", e);
        }
    }
}
