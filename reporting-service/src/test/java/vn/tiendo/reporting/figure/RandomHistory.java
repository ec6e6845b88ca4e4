package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tiendo.reporting.knownunit.SuccessionKind;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** Provinces and communes that move, merge, split, are absorbed and dissolved over six years, and facts of them. */
final class RandomHistory {

    private static final LocalDate BEGIN = LocalDate.parse("2020-01-01");
    private static final int DAYS = 6 * 365;

    private final Random random;
    private final List<Consumer<UnitHistories>> acts = new ArrayList<>();
    private final List<UUID> provinces = new ArrayList<>();
    private final List<UUID> living = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private int units;

    private RandomHistory(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            var province = newUnit();
            provinces.add(province);
            acts.add(story -> story.founded(province, BEGIN.toString(), null));
        }
        for (int i = 0; i < 8; i++) {
            living.add(founded(BEGIN));
        }
        var day = BEGIN;
        for (int i = 0; i < 40 && living.size() > 2; i++) {
            day = day.plusDays(1 + random.nextInt(60));
            happen(day);
        }
    }

    /** What a unit did on a day. */
    record Fact(UUID unit, LocalDate on, int quantity) {}

    static RandomHistory of(long seed) {
        return new RandomHistory(seed);
    }

    List<Fact> facts() {
        return facts;
    }

    List<UUID> provinces() {
        return provinces;
    }

    UnitHistory known() {
        return told(acts);
    }

    /** The same acts, told in another order. */
    UnitHistory toldInAnotherOrder() {
        var shuffled = new ArrayList<>(acts);
        Collections.shuffle(shuffled, random);
        return told(shuffled);
    }

    List<Fact> factsInAnotherOrder() {
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    LocalDate anyDay() {
        return BEGIN.plusDays(random.nextInt(DAYS));
    }

    int total() {
        return facts.stream().mapToInt(Fact::quantity).sum();
    }

    private static UnitHistory told(List<Consumer<UnitHistories>> acts) {
        var story = UnitHistories.units();
        acts.forEach(act -> act.accept(story));
        return story.known();
    }

    private void happen(LocalDate day) {
        var unit = any(living);
        switch (random.nextInt(9)) {
            case 0 -> {
                var province = any(provinces);
                acts.add(story -> story.moved(unit, day.toString(), province));
            }
            case 1 -> merge(unit, other(unit), day);
            case 2 -> {
                succeed(SuccessionKind.SPLIT, unit, List.of(founded(day), founded(day)), day);
            }
            case 3 -> succeed(SuccessionKind.ABSORB, unit, List.of(other(unit)), day);
            case 4 -> succeed(SuccessionKind.DISSOLVE, unit, List.of(), day);
            default -> facts.add(new Fact(unit, day, 1 + random.nextInt(9)));
        }
    }

    private void merge(UUID one, UUID another, LocalDate day) {
        var merged = founded(day);
        acts.add(
                story -> story.succeeded(SuccessionKind.MERGE, day.toString(), List.of(one, another), List.of(merged)));
        living.removeAll(List.of(one, another));
        living.add(merged);
    }

    private void succeed(SuccessionKind kind, UUID unit, List<UUID> heirs, LocalDate day) {
        acts.add(story -> story.succeeded(kind, day.toString(), List.of(unit), heirs));
        living.remove(unit);
        heirs.stream().filter(heir -> !living.contains(heir)).forEach(living::add);
    }

    private UUID founded(LocalDate day) {
        var unit = newUnit();
        var province = any(provinces);
        acts.add(story -> story.founded(unit, day.toString(), province));
        return unit;
    }

    private UUID other(UUID unit) {
        return any(living.stream().filter(each -> !each.equals(unit)).toList());
    }

    private UUID newUnit() {
        return new UUID(7, ++units);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    static Amount amount(Fact fact) {
        return new Amount(BigDecimal.valueOf(fact.quantity()), 1, false);
    }
}
