package vn.tiendo.exchange.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.exchange.Cell;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Limits;
import vn.tiendo.http.request.TextRules;

/** Which column of a file is which of the format: by its name or by its label in either language, in any order. */
final class Header {

    private final Format format;
    private final int[] places;

    private Header(Format format, int[] places) {
        this.format = format;
        this.places = places;
    }

    /** Refuses columns that are unknown, repeated, missing though required, or too many. */
    static Header of(Format format, List<String> written, Limits limits) {
        if (written.size() > limits.columns()) {
            throw new FileRefused("TOO_MANY_COLUMNS", written.size(), limits.columns());
        }
        var known = names(format);
        int[] places = new int[format.size()];
        Arrays.fill(places, -1);
        for (int at = 0; at < written.size(); at++) {
            var name = folded(written.get(at));
            if (name.isEmpty()) {
                continue;
            }
            var place = known.get(name);
            if (place == null) {
                throw new FileRefused("UNKNOWN_COLUMN", at + 1, String.join(", ", format.names()));
            }
            if (places[place] >= 0) {
                throw new FileRefused(
                        "REPEATED_COLUMN", format.columns().get(place).name());
            }
            places[place] = at;
        }
        requireAll(format, places);
        return new Header(format, places);
    }

    private static Map<String, Integer> names(Format format) {
        var known = new HashMap<String, Integer>();
        for (int place = 0; place < format.size(); place++) {
            var column = format.columns().get(place);
            known.put(folded(column.name()), place);
            known.putIfAbsent(folded(column.vi()), place);
            known.putIfAbsent(folded(column.en()), place);
        }
        return known;
    }

    private static void requireAll(Format format, int[] places) {
        var missing = new ArrayList<String>();
        for (int place = 0; place < places.length; place++) {
            if (places[place] < 0 && format.columns().get(place).required()) {
                missing.add(format.columns().get(place).name());
            }
        }
        if (!missing.isEmpty()) {
            throw new FileRefused("MISSING_COLUMN", String.join(", ", missing));
        }
    }

    static String folded(String name) {
        return TextRules.clean(name).replace("*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether these are the labels that stand below the names in a template. */
    boolean isLabels(List<Cell> cells) {
        for (int place = 0; place < places.length; place++) {
            var column = format.columns().get(place);
            if (places[place] >= 0) {
                var cell = folded(cell(cells, places[place]).text());
                if (!cell.equals(folded(column.vi())) && !cell.equals(folded(column.en()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The cells of a row in the order of the format. */
    List<Cell> arrange(List<Cell> cells) {
        var arranged = new Cell[places.length];
        for (int place = 0; place < places.length; place++) {
            arranged[place] = places[place] < 0 ? Cell.EMPTY : cell(cells, places[place]);
        }
        return Arrays.asList(arranged);
    }

    private static Cell cell(List<Cell> cells, int at) {
        return at < cells.size() ? cells.get(at) : Cell.EMPTY;
    }
}
