package vn.tiendo.plans.finding.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document of a plan. A plan that names none has a paper on which nothing stands.
 *
 * @param documents the symbols of the documents that it rests on: each is a document of its own
 * @param citations the symbols by which its text names documents
 * @param missingAnnexes the titles of the attachments that it announces and that are not there
 */
public record Paper(
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate receivedOn,
        List<String> documents,
        List<String> citations,
        List<MissingAnnex> missingAnnexes) {

    public Paper {
        documents = List.copyOf(documents);
        citations = List.copyOf(citations);
        missingAnnexes = List.copyOf(missingAnnexes);
    }

    /** @param index among all attachments */
    public record MissingAnnex(int index, String titleVi) {}

    static Spot spot() {
        return Spot.ofPart("document", "#/document");
    }
}
