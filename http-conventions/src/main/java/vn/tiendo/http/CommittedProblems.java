package vn.tiendo.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** For tests: every code has both texts in both languages and stands in the list that callers read. */
public final class CommittedProblems {
    private static final Pattern LISTED = Pattern.compile("^\\| `([A-Z][A-Z0-9_]+)` \\|", Pattern.MULTILINE);

    private final ProblemTexts texts = ProblemTexts.onClassPath();

    private CommittedProblems() {}

    public static CommittedProblems onClassPath() {
        return new CommittedProblems();
    }

    /** Keys that only one language has, and codes without a title or a detail. */
    public Set<String> untranslated() {
        Set<String> missing = new TreeSet<>(texts.untranslated());
        texts.codes().forEach(code -> {
            if (texts.title(code, Language.VI).equals(code + ".title")) {
                missing.add(code + ".title");
            }
        });
        return missing;
    }

    /** Codes that the list does not explain. */
    public Set<String> unlistedIn(Path list) throws IOException {
        Set<String> missing = new TreeSet<>(texts.codes());
        LISTED.matcher(Files.readString(list))
                .results()
                .map((MatchResult r) -> r.group(1))
                .forEach(missing::remove);
        return missing;
    }
}
