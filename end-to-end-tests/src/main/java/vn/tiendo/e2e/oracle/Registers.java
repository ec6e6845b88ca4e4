package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.e2e.client.Span;

/** Enterprises and organisations: what they are on a day, what they are eligible for, how they were rated. */
final class Registers {

    private static final Set<String> PARTY = Set.of("PARTY_CELL", "PARTY_COMMITTEE");

    private final Known known;

    Registers(Known known) {
        this.known = known;
    }

    List<String> enterprises(LocalDate day) {
        return known.of("enterprise")
                .filter(act -> act.startsBy(day))
                .map(act -> act.text("enterprise"))
                .filter(enterprise -> isActive(enterprise, day))
                .toList();
    }

    /** The acts that made the organisations that exist; one does not exist on its end date. */
    List<Act> organisations(LocalDate day) {
        return known.of("organisation")
                .filter(act -> act.startsBy(day))
                .filter(act -> ending(act.text("organisation"))
                        .map(end -> end.on().isAfter(day))
                        .orElse(true))
                .toList();
    }

    boolean isActive(String enterprise, LocalDate day) {
        return latest(enterprise, day, act -> act.optional("status"))
                .flatMap(act -> act.optional("status"))
                .map(status -> !status.equals("CLOSED"))
                .orElse(true);
    }

    Optional<String> ownership(String enterprise, LocalDate day) {
        return latest(enterprise, day, act -> act.optional("ownership")).flatMap(act -> act.optional("ownership"));
    }

    /** The act that gave the enterprise its place in a field: location, managedBy or zone. */
    Optional<Act> placed(String enterprise, String field, LocalDate day) {
        return latest(enterprise, day, act -> act.optional(field));
    }

    boolean isOfType(Act organisation, String type, LocalDate day) {
        var present = Stream.concat(
                        Stream.of(organisation),
                        known.of("organisationUpgraded")
                                .filter(act -> sameOrganisation(act, organisation) && act.startsBy(day)))
                .max(Act.BY_EFFECT)
                .orElseThrow()
                .text("type");
        return type.equals("PARTY") ? PARTY.contains(present) : type.equals(present);
    }

    boolean has(String enterprise, String type, LocalDate day) {
        return organisations(day).stream()
                .anyMatch(
                        act -> act.optional("enterprise").equals(Optional.of(enterprise)) && isOfType(act, type, day));
    }

    /** By the rule in force and the latest round that asked the enterprise. */
    boolean isEligible(String enterprise, String type, LocalDate day) {
        var rule = known.of("eligibilityRule")
                .filter(act -> act.text("organisationType").equals(type) && act.startsBy(day))
                .max(Act.BY_EFFECT);
        var figures = known.of("round")
                .filter(act -> act.startsBy(day) && result(act, enterprise).isPresent())
                .max(Act.BY_EFFECT)
                .flatMap(act -> result(act, enterprise));
        return isActive(enterprise, day)
                && enterprises(day).contains(enterprise)
                && rule.isPresent()
                && figures.isPresent()
                && holds(rule.get(), figures.get());
    }

    /** The level that an organisation was given for a period, as stated last. */
    Optional<String> rating(String organisation, String period) {
        return known.of("rated")
                .filter(act -> act.text("organisation").equals(organisation)
                        && act.text("period").equals(period))
                .reduce((earlier, later) -> later)
                .map(act -> act.text("level"));
    }

    boolean isAtLeast(String level, String demanded, LocalDate day) {
        var levels = known.of("ratingScale")
                .filter(act -> act.startsBy(day))
                .max(Act.BY_EFFECT)
                .map(act -> List.copyOf(act.set("levels")))
                .orElse(List.of());
        return levels.contains(level) && levels.indexOf(level) <= levels.indexOf(demanded);
    }

    /** Each organisation is established once, by the type that it had then. */
    List<Fact> established(Act indicator) {
        if (!indicator.text("source").equals("REGISTRY")) {
            return List.of();
        }
        var counted = indicator.written().path("registry");
        return known.of("organisation")
                .filter(act -> counts(counted, act))
                .map(act ->
                        new Fact(act.text("unit"), act.on(), indicator.text("indicator"), BigDecimal.ONE, itemsOf(act)))
                .toList();
    }

    static LinkedHashSet<String> itemsOf(Act organisation) {
        var items = new LinkedHashSet<String>();
        items.add(organisation.text("organisation"));
        organisation.optional("enterprise").ifPresent(items::add);
        return items;
    }

    /** The day by which a period's ratings and scales are judged. */
    static LocalDate lastDay(String period) {
        return Span.of(period).through();
    }

    private boolean counts(JsonNode counted, Act organisation) {
        var owners = new LinkedHashSet<String>();
        counted.path("ownership").forEach(owner -> owners.add(owner.asText()));
        var type = organisation.text("type");
        var demanded = counted.path("established").asText();
        return (demanded.equals("PARTY") ? PARTY.contains(type) : demanded.equals(type))
                && (owners.isEmpty()
                        || organisation
                                .optional("enterprise")
                                .flatMap(host -> ownership(host, organisation.on()))
                                .filter(owners::contains)
                                .isPresent());
    }

    private static boolean holds(Act rule, JsonNode figures) {
        for (var condition : rule.written().path("anyOf")) {
            var figure = figures.path(condition.path("figure").asText());
            if (figure.asLong(0) >= condition.path("atLeast").asLong()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<JsonNode> result(Act round, String enterprise) {
        for (var result : round.written().path("results")) {
            if (result.path("enterprise").asText().equals(enterprise)) {
                return Optional.of(result.path("figures"));
            }
        }
        return Optional.empty();
    }

    private Optional<Act> latest(String enterprise, LocalDate day, Function<Act, Optional<String>> field) {
        return Stream.concat(known.of("enterprise"), known.of("enterpriseChanged"))
                .filter(act -> act.text("enterprise").equals(enterprise) && act.startsBy(day))
                .filter(act -> field.apply(act).isPresent())
                .max(Act.BY_EFFECT);
    }

    private Optional<Act> ending(String organisation) {
        return known.of("organisationEnded")
                .filter(act -> act.text("organisation").equals(organisation))
                .min(Act.BY_EFFECT);
    }

    private static boolean sameOrganisation(Act act, Act organisation) {
        return act.text("organisation").equals(organisation.text("organisation"));
    }
}
