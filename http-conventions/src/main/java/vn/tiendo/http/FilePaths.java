package vn.tiendo.http;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where files are sent to: how large those may be is for the operations to say, not for what bounds all other bodies. In a
 * setting {@code *} stands for one id.
 */
@Singleton
public final class FilePaths {
    // No dots and no escapes: what is taken for a file here goes nowhere else after the path has been normalised.
    private static final String ID = "[A-Za-z0-9-]+";

    private final List<Pattern> patterns;

    FilePaths(@ConfigProperty(name = "tiendo.http.file-paths") Optional<Set<String>> patterns) {
        this.patterns = patterns.orElse(Set.of()).stream()
                .map(String::strip)
                .map(FilePaths::compiled)
                .toList();
    }

    /** @param path as it was sent, without the query */
    public boolean include(String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static Pattern compiled(String path) {
        return Pattern.compile(
                Arrays.stream(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(ID)));
    }
}
