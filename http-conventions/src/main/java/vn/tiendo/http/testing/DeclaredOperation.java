package vn.tiendo.http.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule of one operation, as a reviewer wrote it.
 *
 * @param roles in lower case; administrator always may
 * @param overs what it is about
 */
record DeclaredOperation(String id, Set<String> roles, String scope, List<About> overs) {

    /** One thing that it is about: {@code plan planId SEEN}, {@code plan planId OWN unless unit}. */
    record About(
            String kind, String by, String reach, @Nullable String unless) {

        static About read(String text) {
            var words = text.split(" ");
            return new About(
                    words[0], words[1].equals("-") ? "" : words[1], words[2], words.length > 4 ? words[4] : null);
        }

        /** Whether the gate asks about it, by a parameter. */
        boolean isAsked() {
            return !reach.equals("ACT") && !by.startsWith("#") && !by.isEmpty();
        }

        /** Whether the operation itself asks about it: who may act for it, or who may know of what its body names. */
        boolean isActedFor() {
            return (reach.equals("ACT") || isBodily()) && !by.isEmpty();
        }

        boolean isBodily() {
            return by.startsWith("#");
        }

        @Override
        public String toString() {
            return String.join(" ", kind, by.isEmpty() ? "-" : by, reach) + (unless == null ? "" : " unless " + unless);
        }
    }

    /** A line of the table: {@code operation,roles,scope,over;over}. */
    static DeclaredOperation read(String line) {
        var cells = line.split(",", -1);
        return new DeclaredOperation(
                cells[0],
                Set.of(cells[1].split(" ")),
                cells[2],
                Stream.of(cells[3].split(";"))
                        .filter(each -> !each.isBlank())
                        .map(About::read)
                        .toList());
    }

    boolean isFor(String role) {
        return role.equals("administrator") || roles.contains(role);
    }

    /** Whether no unit may ask for it, or none that names no unit of its own. */
    boolean isForTheCountry() {
        return overs.stream().anyMatch(about -> about.kind().equals("country"));
    }

    /** Whether a token without roles gets in by the scope: what only administrators do is nobody's by a scope. */
    boolean isForMachines() {
        return !roles.equals(Set.of("administrator"));
    }

    @Override
    public String toString() {
        return String.join(
                ",",
                id,
                roles.stream().sorted().collect(Collectors.joining(" ")),
                scope,
                overs.stream().map(About::toString).collect(Collectors.joining(";")));
    }

    /** As a token names them. */
    String otherScopes() {
        return Stream.concat(
                        Stream.of("units", "plans", "progress", "reports")
                                .flatMap(what -> Stream.of(what + ":read", what + ":write")),
                        Stream.of("imports:run", "operations:run"))
                .filter(other -> !other.equals(scope))
                .collect(Collectors.joining(" "));
    }
}
