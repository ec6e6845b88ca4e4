package vn.tiendo.e2e.restructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.Service;

/** A question about a figure, word by word. */
record FigureAsked(Reform reform, String path, Map<String, String> parameters) {

    FigureAsked in(String period) {
        return with("period", period);
    }

    FigureAsked on(String day) {
        return with("day", day);
    }

    FigureAsked at(String day) {
        return with("at", day);
    }

    FigureAsked borders(String borders) {
        return with("borders", borders);
    }

    JsonNode answer() {
        return reform.get(Service.REPORTING, path, parameters).orThrow().body();
    }

    /** The number, written plainly; null where there is none. */
    @Nullable
    String value() {
        return Reform.shown(answer().path("value"));
    }

    private FigureAsked with(String parameter, String value) {
        var more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new FigureAsked(reform, path, more);
    }
}
