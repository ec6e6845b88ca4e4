package vn.tiendo.units.enterprise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.http.text.SearchKey;

/**
 * One way in which a name may be hit. They are tried in this order, and the first that hits answers: the phrase, the words apart,
 * the phrase whose last word is unfinished, the words apart of which the last is unfinished.
 *
 * @param terms words and pairs of words that must occur, as a tsquery
 * @param marked patterns for the same words with their marks; none where none were typed
 */
record NameTier(String terms, List<String> marked) {

    NameTier {
        marked = List.copyOf(marked);
    }

    static List<NameTier> of(SearchKey name) {
        var words = List.of(name.plain().split(" "));
        var pairs = IntStream.range(1, words.size())
                .mapToObj(i -> words.get(i - 1) + " " + words.get(i))
                .toList();
        var tiers = new ArrayList<NameTier>();
        for (boolean unfinished : new boolean[] {false, true}) {
            var marked = marked(name, unfinished);
            if (!pairs.isEmpty()) {
                tiers.add(new NameTier(all(pairs, unfinished), marked));
            }
            tiers.add(new NameTier(all(words, unfinished), marked));
        }
        return tiers;
    }

    // Only letters, digits and spaces are in a search key: nothing can end the quotes.
    private static String all(List<String> terms, boolean unfinished) {
        return terms.stream().collect(Collectors.joining("' & '", "'", unfinished ? "':*" : "'"));
    }

    private static List<String> marked(SearchKey name, boolean unfinished) {
        if (!name.hasMarks()) {
            return List.of();
        }
        var words = name.marked().split(" ");
        int last = words.length - 1;
        return Arrays.stream(words)
                .map(word -> "% " + word + (unfinished && word.equals(words[last]) ? "%" : " %"))
                .toList();
    }
}
