package vn.tiendo.http;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Titles and details of problems by code, in both languages. */
public final class ProblemTexts {
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    private ProblemTexts() {
        for (Language language : Language.values()) {
            texts.put(language, MergedProperties.named("META-INF/tiendo/problems_" + language.tag() + ".properties"));
        }
    }

    public static ProblemTexts onClassPath() {
        return new ProblemTexts();
    }

    public String title(String code, Language language) {
        return text(code + ".title", language, List.of());
    }

    public String detail(String code, Language language, List<Object> arguments) {
        return text(code + ".detail", language, arguments);
    }

    /** Keys that one language has and another lacks. */
    Set<String> untranslated() {
        Set<String> all = texts.values().stream()
                .flatMap(map -> map.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeIf(key -> texts.values().stream().allMatch(map -> map.containsKey(key)));
        return all;
    }

    Set<String> codes() {
        return texts.getOrDefault(Language.VI, Map.of()).keySet().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String text(String key, Language language, List<Object> arguments) {
        String text = texts.getOrDefault(language, Map.of()).getOrDefault(key, key);
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments.get(i)));
        }
        return text;
    }
}
