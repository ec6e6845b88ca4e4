package vn.tiendo.e2e.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** Says what is wrong with an answer, and writes down how it came about: some of each kind. */
final class Judge {

    private static final int WRITTEN_OF_EACH = 3;
    private static final int FAULT = 500;
    private static final int REFUSAL = 400;

    // An address or headers beyond their limits: refused before there is a request that a problem could answer.
    private static final Set<Integer> WITHOUT_A_REQUEST = Set.of(414, 431);

    // Lines of a stack, names of classes, words of the database.
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [\\w.$]+\\([\\w.]+:\\d+\\)|(java|javax|jakarta|io\\.quarkus|io\\.vertx|org"
                    + "\\.jdbi|org\\.postgresql|com\\.fasterxml|vn\\.tiendo)(\\.[a-z0-9]+)*\\.[A-Z]\\w+|SQLSTATE|PSQLException|ERROR: ");

    private final Path folder;
    private final Map<String, LongAdder> found = new ConcurrentHashMap<>();
    private final Map<Integer, LongAdder> byStatus = new ConcurrentHashMap<>();

    Judge(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void judge(Operation operation, MadeUpRequest request, int status, String type, String body) {
        byStatus.computeIfAbsent(status / 100 * 100, none -> new LongAdder()).increment();
        if (status >= FAULT) {
            report("fault-" + status, operation, request, body);
        } else if (status >= REFUSAL
                && !WITHOUT_A_REQUEST.contains(status)
                && !type.startsWith("application/problem+json")
                && !request.method().equals("HEAD")) {
            report("no-problem-" + status, operation, request, type + "\n" + body);
        }
        if (INSIDE.matcher(body).find()) {
            report("inside-shown", operation, request, body);
        }
    }

    void noAnswer(Operation operation, MadeUpRequest request, Exception why) {
        report("no-answer", operation, request, why.toString());
    }

    private void report(String kind, Operation operation, MadeUpRequest request, String body) {
        var what = kind + " " + operation.name();
        var times = found.computeIfAbsent(what, none -> new LongAdder());
        times.increment();
        if (times.sum() <= WRITTEN_OF_EACH) {
            var file = folder.resolve(what.replaceAll("[^\\w-]+", "_") + "." + times.sum() + ".txt");
            try {
                Files.writeString(file, request.asCurl(operation.service().name()) + "\n\n" + body + "\n");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    List<String> findings() {
        return new TreeMap<>(found)
                .entrySet().stream()
                        .map(one -> one.getValue().sum() + " × " + one.getKey())
                        .toList();
    }

    long answered(int hundreds) {
        var count = byStatus.get(hundreds);
        return count == null ? 0 : count.sum();
    }

    long findingsOf(String kind) {
        return found.entrySet().stream()
                .filter(one -> one.getKey().startsWith(kind))
                .mapToLong(one -> one.getValue().sum())
                .sum();
    }
}
