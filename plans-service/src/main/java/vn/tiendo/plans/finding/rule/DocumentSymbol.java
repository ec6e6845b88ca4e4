package vn.tiendo.plans.finding.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The symbol of a document of the Party: number, type and issuer, as in 301-NQ/TU. Those of the state, 98/2014/NĐ-CP,
 * carry their year and cannot be mistaken for each other.
 */
record DocumentSymbol(int number, String type, String issuer) {
    private static final Pattern FORM =
            Pattern.compile("(?<![\\p{L}\\d])(\\d{1,5})\\s?-\\s?(\\p{L}{2,5})/(\\p{L}+(?:-\\p{L}+)*)");

    /** Those that stand in a text. */
    static Stream<DocumentSymbol> allIn(String text) {
        return FORM.matcher(text)
                .results()
                .map(found -> new DocumentSymbol(Integer.parseInt(found.group(1)), found.group(2), found.group(3)));
    }

    String numberAndIssuer() {
        return number + "/" + issuer;
    }

    @Override
    public String toString() {
        return "%02d-%s/%s".formatted(number, type, issuer);
    }
}
