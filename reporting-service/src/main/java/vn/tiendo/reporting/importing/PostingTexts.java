package vn.tiendo.reporting.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.reporting.ledger.Posting;

/** Quantities as COPY and the events want them. */
final class PostingTexts {

    private PostingTexts() {}

    /** As entries keep what was stated: {@code {"indicator":5}}. */
    static String statements(Map<UUID, BigDecimal> stated) {
        return stated.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue().toPlainString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String indicators(List<Posting> postings) {
        return array(postings, posting -> posting.indicatorId().toString());
    }

    static String quantities(List<Posting> postings) {
        return array(postings, posting -> posting.quantity().toPlainString());
    }

    private static String array(List<Posting> postings, Function<Posting, String> text) {
        return postings.stream().map(text).collect(Collectors.joining(",", "{", "}"));
    }

    /** As the event of the entry lists them. */
    static String announced(List<Posting> postings) {
        return postings.stream()
                .map(posting -> "{\"indicatorId\":\"" + posting.indicatorId() + "\",\"quantity\":"
                        + posting.quantity().toPlainString() + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
