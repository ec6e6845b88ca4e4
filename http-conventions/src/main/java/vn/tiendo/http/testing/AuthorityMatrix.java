package vn.tiendo.http.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Plays every operation that a service describes, with every role and every scope, for things of units that stand in every way to
 * the caller's, and compares the answers with a table that people can read.
 */
public final class AuthorityMatrix {
    private static final List<String> ROLES =
            List.of("viewer", "reporter", "compiler", "planner", "registrar", "administrator");
    private static final int PLAYERS = 4;

    private final AuthorityCalls calls;
    private final MatrixThings things;
    private final List<PublishedOperation> published;
    private final Map<String, DeclaredOperation> table;
    private final List<String> differences = new ArrayList<>();
    private final List<Played> sideBySide = new ArrayList<>();
    private final List<Played> inTurn = new ArrayList<>();
    private int played;

    private AuthorityMatrix(
            AuthorityCalls calls,
            MatrixThings things,
            List<PublishedOperation> published,
            Map<String, DeclaredOperation> table) {
        this.calls = calls;
        this.things = things;
        this.published = published;
        this.table = table;
    }

    /**
     * @param service where it listens
     * @param table lines {@code operation,roles,scope,over;over} below a heading
     */
    public static AuthorityMatrix of(URI service, Path table, MatrixThings things, MatrixTokens tokens)
            throws IOException, InterruptedException {
        var calls = new AuthorityCalls(service, things, tokens);
        JsonNode description = new ObjectMapper().readTree(calls.description());
        var rules = Files.readAllLines(table).stream()
                .skip(1)
                .map(DeclaredOperation::read)
                .collect(Collectors.toMap(DeclaredOperation::id, Function.identity()));
        return new AuthorityMatrix(calls, things, PublishedOperation.of(description), rules);
    }

    /** Every line in which the service and the table, or an answer and the table, differ. */
    public List<String> differences() throws InterruptedException {
        for (var operation : published) {
            var rule = table.get(operation.id());
            if (rule == null || operation.rule().isEmpty()) {
                differences.add(operation.id() + ": no declared rule" + (rule == null ? " in the table" : ""));
            } else {
                compare(operation, rule);
            }
        }
        var described = published.stream().map(PublishedOperation::id).toList();
        table.keySet().stream()
                .filter(id -> !described.contains(id))
                .forEach(id -> differences.add(id + ": stands in the table alone"));
        things.lists().forEach(this::compare);
        play();
        return differences;
    }

    // What may write comes last and takes its turn: else answers would hang on chance.
    private void play() throws InterruptedException {
        try (var players = Executors.newFixedThreadPool(PLAYERS)) {
            for (var found : players.invokeAll(sideBySide.stream()
                    .<Callable<Optional<String>>>map(each -> each::difference)
                    .toList())) {
                found.resultNow().ifPresent(differences::add);
            }
        }
        inTurn.forEach(each -> each.difference().ifPresent(differences::add));
    }

    private void compare(MatrixThings.Listed list) {
        var rule = Objects.requireNonNull(table.get(list.operation()), list.operation());
        var role = rule.roles().stream().sorted().findFirst().orElseThrow();
        var text = calls.list(list.pathAndQuery(), role);
        for (var standing : Standing.values()) {
            played++;
            boolean shown = text.contains(things.id(list.operation(), list.kind(), standing));
            if (shown != standing.isSeenWithin(list.reach())) {
                differences.add("%s (%s of %s): %s in %s"
                        .formatted(
                                list.operation(),
                                list.kind(),
                                standing,
                                shown ? "stands" : "is missing",
                                list.pathAndQuery()));
            }
        }
    }

    /** How many answers were compared. */
    public int played() {
        return played + sideBySide.size() + inTurn.size();
    }

    private void compare(PublishedOperation operation, DeclaredOperation rule) {
        var declared = operation.rule().orElseThrow();
        if (!declared.equals(rule)) {
            differences.add("published " + declared + "; in the table " + rule);
            return;
        }
        admit(operation, rule);
        rule.overs().stream()
                .filter(DeclaredOperation.About::isAsked)
                .forEach(about -> compare(operation, rule, about));
        if (rule.isForTheCountry()) {
            keepOutside(operation, rule);
        }
    }

    private void admit(PublishedOperation operation, DeclaredOperation rule) {
        ROLES.stream()
                .filter(role -> !rule.isFor(role))
                .forEach(role -> sideBySide.add(new Played(
                        operation,
                        "role " + role,
                        Answer.ROLE_REQUIRED,
                        () -> calls.asRole(operation, role, Map.of()))));
        sideBySide.add(new Played(
                operation,
                "its scope",
                rule.isForMachines() ? Answer.ADMITTED : Answer.ROLE_REQUIRED,
                () -> calls.asMachine(operation, rule.scope())));
        sideBySide.add(new Played(
                operation,
                "all other scopes",
                Answer.SCOPE_REQUIRED,
                () -> calls.asMachine(operation, rule.otherScopes())));
        sideBySide.add(new Played(operation, "no token", Answer.UNAUTHENTICATED, () -> calls.asNobody(operation)));
    }

    private void keepOutside(PublishedOperation operation, DeclaredOperation rule) {
        ROLES.stream()
                .filter(rule::isFor)
                .forEach(role -> sideBySide.add(new Played(
                        operation,
                        "the country, " + role + " of a unit",
                        Answer.OUTSIDE,
                        () -> calls.asRole(operation, role, Map.of()))));
    }

    private void compare(PublishedOperation operation, DeclaredOperation rule, DeclaredOperation.About about) {
        var plays = operation.method().equals("GET") ? sideBySide : inTurn;
        for (var standing : Standing.values()) {
            var ids = new HashMap<String, String>();
            rule.overs().stream()
                    .filter(other -> other.isAsked() && !other.by().equals(about.by()))
                    .filter(other -> !other.by().equals(about.unless()))
                    .forEach(other -> ids.put(other.by(), things.id(operation.id(), other.kind(), Standing.OWN)));
            ids.put(about.by(), things.id(operation.id(), about.kind(), standing));
            var expected = expected(standing, about);
            var place = about + " of " + standing;
            if (expected == Answer.HIDDEN) {
                // That there is something to hide.
                plays.add(new Played(
                        operation, place + ", whole country", Answer.SHOWN, () -> calls.asCountry(operation, ids)));
            }
            ROLES.stream()
                    .filter(rule::isFor)
                    .forEach(role -> plays.add(new Played(
                            operation, place + ", " + role, expected, () -> calls.asRole(operation, role, ids))));
        }
    }

    private static Answer expected(Standing standing, DeclaredOperation.About about) {
        if (!standing.isSeenWithin(about.reach())) {
            return Answer.HIDDEN;
        }
        return standing == Standing.UPPER ? Answer.KNOWN : Answer.SHOWN;
    }

    /** A call, and what must come of it. */
    private record Played(
            PublishedOperation operation, String what, Answer expected, Supplier<AuthorityCalls.Given> call) {

        Optional<String> difference() {
            var given = call.get();
            return expected.fits(given)
                    ? Optional.empty()
                    : Optional.of("%s (%s): expected %s, answered %s".formatted(operation.id(), what, expected, given));
        }
    }

    /** What a rule makes of a call. */
    private enum Answer {
        UNAUTHENTICATED,
        ROLE_REQUIRED,
        SCOPE_REQUIRED,
        ADMITTED,
        SHOWN,
        /** Shown, though it may not be acted for. */
        KNOWN,
        HIDDEN,
        /** For the whole country alone. */
        OUTSIDE;

        boolean fits(AuthorityCalls.Given given) {
            return switch (this) {
                case UNAUTHENTICATED -> given.status() == 401;
                case ROLE_REQUIRED, SCOPE_REQUIRED ->
                    given.status() == 403 && given.code().equals(name());
                case ADMITTED ->
                    given.status() != 401
                            && !given.code().equals("ROLE_REQUIRED")
                            && !given.code().equals("SCOPE_REQUIRED");
                case SHOWN -> isAnswered(given) && given.status() != 403;
                case KNOWN ->
                    isAnswered(given) && (given.status() != 403 || given.code().equals("UNIT_OUTSIDE_AUTHORITY"));
                case HIDDEN -> given.status() == 404 && given.code().equals("NOT_FOUND");
                case OUTSIDE -> given.status() == 403 && given.code().equals("UNIT_OUTSIDE_AUTHORITY");
            };
        }

        private static boolean isAnswered(AuthorityCalls.Given given) {
            return given.status() != 401 && given.status() != 404 && given.status() < 500 && !given.isUnreadable();
        }
    }
}
