package vn.tiendo.e2e.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is counted, and which of it is a part of which. */
final class Indicators {

    private final Known known;

    Indicators(Known known) {
        this.known = known;
    }

    Act the(String indicator) {
        return known.the("indicator", indicator);
    }

    boolean is(String indicator, String kind) {
        return the(indicator).text("kind").equals(kind);
    }

    boolean isAdded(String indicator) {
        return !the(indicator).text("aggregation").equals("NONE");
    }

    int scale(String indicator) {
        return the(indicator).written().path("scale").asInt(0);
    }

    @Nullable
    String shown(String indicator, @Nullable BigDecimal quantity) {
        return quantity == null ? null : quantity.setScale(scale(indicator)).toPlainString();
    }

    /** The wholes above a part, from below. */
    List<String> wholesOf(String part) {
        var wholes = new ArrayList<String>();
        for (var whole = partOf(part); whole.isPresent(); whole = partOf(whole.get())) {
            wholes.add(whole.get());
        }
        return wholes;
    }

    /** What a statement posts: each part passes its quantity up to the first whole that is stated. */
    Map<String, BigDecimal> posted(Map<String, String> stated) {
        var posted = new LinkedHashMap<String, BigDecimal>();
        stated.forEach((indicator, quantity) -> posted.put(indicator, new BigDecimal(quantity)));
        stated.forEach((indicator, quantity) -> {
            for (String whole : wholesOf(indicator)) {
                if (stated.containsKey(whole)) {
                    break;
                }
                posted.put(whole, new BigDecimal(quantity));
            }
        });
        return posted;
    }

    private Optional<String> partOf(String indicator) {
        return the(indicator).optional("partOf");
    }
}
