package vn.tiendo.e2e.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** Answers as they came over the wire, character by character, or what of them somebody looks at. */
final class RecordedAnswers {

    private final TiendoSystem system;
    private final UnaryOperator<String> seen;
    private final Map<URI, String> answers = new LinkedHashMap<>();

    private RecordedAnswers(TiendoSystem system, UnaryOperator<String> seen) {
        this.system = system;
        this.seen = seen;
    }

    static RecordedAnswers of(TiendoSystem system, Collection<String> paths, UnaryOperator<String> seen) {
        var recorded = new RecordedAnswers(system, seen);
        for (String path : paths) {
            var uri = system.endpoints().of(Service.REPORTING, path);
            recorded.answers.put(uri, recorded.get(uri));
        }
        return recorded;
    }

    int size() {
        return answers.size();
    }

    /** The questions that are answered otherwise now. */
    List<URI> changed() {
        return answers.keySet().stream()
                .filter(uri -> !get(uri).equals(answers.get(uri)))
                .toList();
    }

    private String get(URI uri) {
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + system.token())
                .build();
        try {
            var response = system.http().send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(uri + " → " + response.statusCode() + " " + response.body());
            }
            return seen.apply(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(uri.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
