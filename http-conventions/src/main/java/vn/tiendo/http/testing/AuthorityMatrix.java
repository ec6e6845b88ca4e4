package vn.tiendo.http.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
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
    private final List<Played> acts = new ArrayList<>();
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
        // Refused ones change nothing; what is taken may.
        acts.stream()
                .sorted(Comparator.comparing(Played::expected))
                .forEach(each -> each.difference().ifPresent(differences::add));
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
        return played + sideBySide.size() + inTurn.size() + acts.size();
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
        rule.overs().stream().filter(DeclaredOperation.About::isActedFor).forEach(about -> act(operation, rule, about));
        // Who may know of what binds him may not change it.
        if (operation.isWrite()) {
            rule.overs().stream()
                    .filter(about -> about.isAsked() && about.reach().equals("SEEN"))
                    .forEach(about -> act(operation, rule, about, Standing.UPPER, MatrixAnswer.REFUSED));
        }
        if (rule.isForTheCountry()) {
            keepOutside(operation, rule);
        }
    }

    /** What is written for a thing of another unit is refused, whatever else is right or wrong with it. */
    private void act(PublishedOperation operation, DeclaredOperation rule, DeclaredOperation.About about) {
        for (var standing : Standing.values()) {
            boolean may =
                    standing.isSeenWithin(about.isBodily() && about.reach().equals("SEEN") ? "SEEN" : "OWN");
            act(operation, rule, about, standing, may ? MatrixAnswer.TAKEN : MatrixAnswer.REFUSED);
        }
    }

    private void act(
            PublishedOperation operation,
            DeclaredOperation rule,
            DeclaredOperation.About about,
            Standing standing,
            MatrixAnswer expected) {
        var ids = new HashMap<String, String>();
        rule.overs().stream()
                .filter(DeclaredOperation.About::isAsked)
                .forEach(other -> ids.put(other.by(), things.id(operation.id(), other.kind(), Standing.OWN)));
        if (!about.isBodily()) {
            ids.put(about.by(), things.id(operation.id(), about.kind(), standing));
        }
        var text = MatrixBodies.of(operation, about, things, standing);
        boolean once = expected == MatrixAnswer.TAKEN && things.isTakenOnce(operation.id());
        ROLES.stream()
                .filter(rule::isFor)
                .limit(once ? 1 : ROLES.size())
                .forEach(role -> acts.add(new Played(
                        operation,
                        "acting, " + about + " of " + standing + ", " + role,
                        expected,
                        () -> calls.asRole(operation, role, ids, text))));
    }

    private void admit(PublishedOperation operation, DeclaredOperation rule) {
        ROLES.stream()
                .filter(role -> !rule.isFor(role))
                .forEach(role -> sideBySide.add(new Played(
                        operation,
                        "role " + role,
                        MatrixAnswer.ROLE_REQUIRED,
                        () -> calls.asRole(operation, role, Map.of()))));
        sideBySide.add(new Played(
                operation,
                "its scope",
                rule.isForMachines() ? MatrixAnswer.ADMITTED : MatrixAnswer.ROLE_REQUIRED,
                () -> calls.asMachine(operation, rule.scope())));
        sideBySide.add(new Played(
                operation,
                "all other scopes",
                MatrixAnswer.SCOPE_REQUIRED,
                () -> calls.asMachine(operation, rule.otherScopes())));
        sideBySide.add(
                new Played(operation, "no token", MatrixAnswer.UNAUTHENTICATED, () -> calls.asNobody(operation)));
    }

    private void keepOutside(PublishedOperation operation, DeclaredOperation rule) {
        ROLES.stream()
                .filter(rule::isFor)
                .forEach(role -> sideBySide.add(new Played(
                        operation,
                        "the country, " + role + " of a unit",
                        MatrixAnswer.OUTSIDE,
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
            if (expected == MatrixAnswer.HIDDEN) {
                // That there is something to hide.
                plays.add(new Played(
                        operation,
                        place + ", whole country",
                        MatrixAnswer.SHOWN,
                        () -> calls.asCountry(operation, ids)));
            }
            ROLES.stream()
                    .filter(rule::isFor)
                    .forEach(role -> plays.add(new Played(
                            operation, place + ", " + role, expected, () -> calls.asRole(operation, role, ids))));
        }
    }

    private static MatrixAnswer expected(Standing standing, DeclaredOperation.About about) {
        if (!standing.isSeenWithin(about.reach())) {
            return MatrixAnswer.HIDDEN;
        }
        return standing == Standing.UPPER ? MatrixAnswer.KNOWN : MatrixAnswer.SHOWN;
    }
}
