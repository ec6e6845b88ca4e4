package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.tiendo.e2e.client.Span;

/** Two counts of one set: how many, and of these how many more. */
final class Shares {

    /** A share of nothing is no share. */
    record Share(long numerator, long denominator) {}

    private static final List<String> PLACES = List.of("location", "managedBy", "zone");

    private final World world;

    Shares(World world) {
        this.world = world;
    }

    Share of(Act indicator, Scope scope, String period, LocalDate at, Borders borders) {
        var day = Borders.earlier(at, Span.of(period).through());
        return indicator.text("of").equals("ENTERPRISES")
                ? share(
                        world.registers().enterprises(day).stream()
                                .filter(enterprise -> counts(enterprise, scope, day, borders))
                                .toList(),
                        enterprise -> holds(indicator.written().path("denominator"), enterprise, day),
                        enterprise -> holds(indicator.written().path("numerator"), enterprise, day))
                : share(
                        organisations(scope, day, borders),
                        organisation -> holds(indicator.written().path("denominator"), organisation, period, day),
                        organisation -> holds(indicator.written().path("numerator"), organisation, period, day));
    }

    /** Organisations of a type that exist at the end, and how many of them the indicator names. */
    Share coverage(Act target, Scope scope, String period, LocalDate at, Borders borders) {
        var day = Borders.earlier(at, Span.of(period).through());
        return share(
                organisations(scope, day, borders),
                organisation -> world.registers().isOfType(organisation, target.text("organisationType"), day),
                organisation -> isCovered(organisation, target.text("indicator"), Span.of(period), at));
    }

    private boolean isCovered(Act organisation, String indicator, Span period, LocalDate at) {
        var made = world.ledger().facts(indicator).stream()
                .filter(fact -> fact.items().contains(organisation.text("organisation")))
                .filter(fact -> period.covers(fact.day()) && !fact.day().isAfter(at))
                .map(Fact::quantity)
                .toList();
        return Figures.sum(made).compareTo(BigDecimal.ONE) >= 0;
    }

    private List<Act> organisations(Scope scope, LocalDate day, Borders borders) {
        return world.registers().organisations(day).stream()
                .filter(organisation -> isIn(
                        scope,
                        organisation.text("unit"),
                        organisation.on(),
                        Registers.itemsOf(organisation),
                        borders.or(day)))
                .toList();
    }

    private static <T> Share share(List<T> all, Predicate<T> denominator, Predicate<T> numerator) {
        var counted = all.stream().filter(denominator).toList();
        return new Share(counted.stream().filter(numerator).count(), counted.size());
    }

    /** By location, managing unit or zone, whichever lies in the system asked for. */
    private boolean counts(String enterprise, Scope scope, LocalDate day, Borders borders) {
        return PLACES.stream()
                .map(field -> world.registers()
                        .placed(enterprise, field, day)
                        .filter(act -> world.units().system(act.text(field)).equals(scope.system()))
                        .map(act -> isIn(scope, act.text(field), act.on(), Set.of(enterprise), borders.or(day))))
                .flatMap(Optional::stream)
                .anyMatch(within -> within);
    }

    private boolean isIn(Scope scope, String unit, LocalDate since, Set<String> items, LocalDate tree) {
        return world.units().system(unit).equals(scope.system())
                && scope.holds(world.carriage().place(unit, since, items, tree), tree, world.units());
    }

    private boolean holds(JsonNode predicate, String enterprise, LocalDate day) {
        return predicate.properties().stream().allMatch(clause -> switch (clause.getKey()) {
            case "ownership" ->
                world.registers()
                        .ownership(enterprise, day)
                        .filter(texts(clause.getValue())::contains)
                        .isPresent();
            case "has" -> world.registers().has(enterprise, clause.getValue().asText(), day);
            case "eligibleFor" ->
                world.registers().isEligible(enterprise, clause.getValue().asText(), day);
            default -> throw new IllegalArgumentException("no clause of enterprises: " + clause);
        });
    }

    private boolean holds(JsonNode predicate, Act organisation, String period, LocalDate day) {
        var rating = world.registers().rating(organisation.text("organisation"), period);
        return predicate.properties().stream().allMatch(clause -> switch (clause.getKey()) {
            case "type" ->
                world.registers().isOfType(organisation, clause.getValue().asText(), day);
            case "rated" -> rating.isPresent() == clause.getValue().asBoolean();
            case "ratedAtLeast" ->
                rating.filter(level -> world.registers()
                                .isAtLeast(level, clause.getValue().asText(), day))
                        .isPresent();
            default -> throw new IllegalArgumentException("no clause of organisations: " + clause);
        });
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new LinkedHashSet<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
