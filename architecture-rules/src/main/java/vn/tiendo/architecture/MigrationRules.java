package vn.tiendo.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a migration may do while replicas of the release before it still work on the database: expand it. What takes
 * something away, or asks of writers what they do not know yet, comes one release later, and says so in the line above the
 * statement: {@code -- contract: } and why nobody needs it any more.
 */
public final class MigrationRules {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern CONTRACT = Pattern.compile("--\\s*contract:\\s*\\S+");
    private static final Pattern BODY = Pattern.compile("\\$(\\w*)\\$.*?\\$\\1\\$", Pattern.DOTALL);
    private static final Pattern CREATED =
            Pattern.compile("create\\s+(?:unlogged\\s+)?table\\s+(?:if not exists\\s+)?(\\w+)", FLAGS);
    private static final Pattern ALTERED = Pattern.compile("alter\\s+table\\s+(?:only\\s+)?(\\w+)(.*)", FLAGS);

    /** Refused wherever it stands: the release before reads what it takes away, or waits for its locks. */
    private static final Map<String, Pattern> NEVER = patterns(Map.of(
            "drops what the release before may read",
            "drop\\s+(table|view|materialized view|column|type|function|schema|sequence)\\b.*",
            "takes a right away that the release before uses",
            "revoke\\b.*",
            "rewrites rows while others write",
            "(update|delete\\s+from|truncate)\\b.*",
            "locks a table",
            "lock\\b.*"));

    /** Refused on a table that an earlier migration has made. */
    private static final Map<String, Pattern> NOT_ON_OLD_TABLES = patterns(Map.of(
            "renames what the release before reads",
            ".*\\brename\\b.*",
            "drops what the release before may read",
            ".*\\bdrop\\s+(column\\s+)?(?!constraint|default|not\\b|expression|identity)\\w+.*",
            "changes the type of a column, and rewrites the table",
            ".*\\balter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type\\b.*",
            "asks for a value that the release before does not write",
            ".*(\\bset\\s+not\\s+null\\b|\\badd\\s+(column\\s+)?(?!constraint)\\w+\\s+[^,]*\\bnot\\s+null\\b(?![^,]*\\b(default|generated)\\b)).*",
            "refuses rows that the release before may write",
            ".*\\badd\\s+constraint\\b(?!.*\\bnot\\s+valid\\b).*"));

    private MigrationRules() {}

    /** What a migration does that it may not; empty for one that only expands. */
    public static List<String> violations(String sql) {
        var made = new HashSet<String>();
        var found = new ArrayList<String>();
        for (var statement : statements(sql)) {
            var text = text(statement);
            if (text.isEmpty()) {
                continue;
            }
            var created = CREATED.matcher(text);
            if (created.lookingAt()) {
                made.add(created.group(1));
            } else if (!CONTRACT.matcher(statement).find()) {
                found.addAll(violations(text, made));
            }
        }
        return found;
    }

    private static List<String> violations(String text, Set<String> made) {
        var found = new ArrayList<String>();
        NEVER.forEach((why, pattern) -> {
            if (pattern.matcher(text).matches()) {
                found.add(why + ": " + text);
            }
        });
        var altered = ALTERED.matcher(text);
        if (altered.matches() && !made.contains(altered.group(1))) {
            NOT_ON_OLD_TABLES.forEach((why, pattern) -> {
                if (pattern.matcher(altered.group(2)).matches()) {
                    found.add(why + ": " + text);
                }
            });
        }
        return found;
    }

    /** The statements with the comments above them; what stands in the body of a function belongs to its statement. */
    private static List<String> statements(String sql) {
        var bodies = BODY.matcher(sql);
        return List.of(bodies.replaceAll("body").split(";"));
    }

    private static String text(String statement) {
        return statement
                .lines()
                .map(line -> line.replaceFirst("--.*", ""))
                .reduce("", (text, line) -> text + " " + line)
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static Map<String, Pattern> patterns(Map<String, String> texts) {
        var patterns = new LinkedHashMap<String, Pattern>();
        texts.forEach((why, text) -> patterns.put(why, Pattern.compile(text, FLAGS)));
        return patterns;
    }
}
