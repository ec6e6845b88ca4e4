package vn.tiendo.plans.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** What sheets and columns are called in Vietnamese; what has no word yet goes by its name in the format. */
final class SheetWords {
    private static final String FILE = "/META-INF/tiendo/plan-sheets.properties";
    private static final int LONGEST_SHEET_NAME = 31;

    private final Properties words = new Properties();

    private SheetWords() {
        try (var file = Objects.requireNonNull(SheetWords.class.getResourceAsStream(FILE));
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SheetWords onClassPath() {
        return new SheetWords();
    }

    String sheet(SheetShape shape) {
        var name = words.getProperty("sheet." + (shape.isPlan() ? "plan" : shape.path()), shape.path());
        return name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
    }

    /** The word of the last name on the path, after that of the record that it is in: {@code Thời hạn: hạn}. */
    String column(List<String> path) {
        var own = word(path.getLast());
        return path.size() == 1 ? own : word(path.get(path.size() - 2)) + ": " + own;
    }

    String word(String name) {
        return words.getProperty(name, name);
    }
}
