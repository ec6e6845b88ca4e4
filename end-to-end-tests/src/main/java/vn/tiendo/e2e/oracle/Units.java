package vn.tiendo.e2e.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Units in their trees: which exist on a day, under whom, by which name and code. */
final class Units {

    private static final Set<String> ENDING = Set.of("MERGE", "ABSORB", "SPLIT", "DISSOLVE");

    private final Known known;
    private final Map<String, Act> created = new LinkedHashMap<>();

    Units(Known known) {
        this.known = known;
        known.of("unit").forEach(act -> created.put(act.text("unit"), act));
    }

    Set<String> all() {
        return created.keySet();
    }

    boolean has(String unit) {
        return created.containsKey(unit);
    }

    List<String> existing(String system, LocalDate day) {
        return all().stream()
                .filter(unit -> system(unit).equals(system) && exists(unit, day))
                .toList();
    }

    String system(String unit) {
        return creation(unit).text("system");
    }

    LocalDate begin(String unit) {
        return creation(unit).on();
    }

    /** The last day of a unit that ends. */
    Optional<LocalDate> lastDay(String unit) {
        return successions()
                .filter(act -> ends(act) && act.set("from").contains(unit))
                .map(Act::on)
                .min(LocalDate::compareTo)
                .map(end -> end.minusDays(1));
    }

    boolean exists(String unit, LocalDate day) {
        return has(unit)
                && !day.isBefore(begin(unit))
                && lastDay(unit).map(last -> !day.isAfter(last)).orElse(true);
    }

    /** A fact dated after the end of its unit counts as of the unit's last day. */
    LocalDate withinLife(String unit, LocalDate day) {
        return lastDay(unit).filter(day::isAfter).orElse(day);
    }

    Optional<String> parent(String unit, LocalDate day) {
        return latest(unit, day, act -> act.optional("parent"));
    }

    Optional<String> name(String unit, LocalDate day) {
        var named = latest(unit, day, act -> act.optional("name"));
        return named.isPresent() || creation(unit).has("name") ? named : Optional.of("Unit " + unit);
    }

    Optional<String> code(String unit, LocalDate day) {
        return latest(unit, day, act -> act.optional("code"));
    }

    /** The unit and all that stand above it on the day, from below. */
    List<String> above(String unit, LocalDate day) {
        var chain = new ArrayList<String>();
        var next = Optional.of(unit);
        while (next.isPresent() && exists(next.get(), day) && !chain.contains(next.get())) {
            chain.add(next.get());
            next = parent(next.get(), day);
        }
        return chain;
    }

    boolean isWithin(String unit, String ancestor, LocalDate day) {
        return above(unit, day).contains(ancestor);
    }

    boolean hasUnitsBelow(String unit, LocalDate day) {
        return existing(system(unit), day).stream()
                .anyMatch(other -> parent(other, day).equals(Optional.of(unit)));
    }

    /** The area of the system that the unit serves on the day. */
    Optional<String> areaServed(String unit, String system, LocalDate day) {
        return known.of("serves")
                .filter(act -> act.text("unit").equals(unit) && act.startsBy(day))
                .max(Act.BY_EFFECT)
                .map(act -> act.text("area"))
                .filter(area -> system(area).equals(system));
    }

    Stream<Act> successions() {
        return known.of("succession");
    }

    static boolean ends(Act succession) {
        return ENDING.contains(succession.text("kind"));
    }

    private Optional<String> latest(String unit, LocalDate day, Function<Act, Optional<String>> field) {
        return versions(unit)
                .filter(act -> act.startsBy(day) && field.apply(act).isPresent())
                .max(Act.BY_EFFECT)
                .flatMap(field);
    }

    private Stream<Act> versions(String unit) {
        var renamed = successions()
                .filter(act -> !ends(act) && act.has("name") && act.set("to").contains(unit));
        var changed = known.of("unitChanged").filter(act -> act.text("unit").equals(unit));
        return Stream.of(Stream.of(creation(unit)), changed, renamed).flatMap(Function.identity());
    }

    private Act creation(String unit) {
        var act = created.get(unit);
        if (act == null) {
            throw new IllegalArgumentException("no unit " + unit);
        }
        return act;
    }
}
