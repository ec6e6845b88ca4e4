package vn.tiendo.units.succession;

import static vn.tiendo.units.succession.SuccessionChecks.ALL_THAT_IS_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Language;
import vn.tiendo.http.ProblemTexts;
import vn.tiendo.units.unit.UnitStanding;
import vn.tiendo.units.unit.UnitStandings;

/** Says what a succession would change, by what is known now, and writes nothing. */
@ApplicationScoped
class Preview {

    private final SuccessionChecks checks;
    private final SuccessionActs acts;
    private final UnitStandings units;
    private final Instance<ConcernedBySuccession> concerned;
    private final ProblemTexts texts = ProblemTexts.onClassPath();

    Preview(
            SuccessionChecks checks,
            SuccessionActs acts,
            UnitStandings units,
            @Any Instance<ConcernedBySuccession> concerned) {
        this.checks = checks;
        this.acts = acts;
        this.units = units;
        this.concerned = concerned;
    }

    PreviewView of(StatedSuccession act, Language language) {
        var refusals = checks.refusals(act).stream()
                .map(refusal -> new PreviewView.RefusalView(
                        refusal.pointer(), refusal.code(), texts.detail(refusal.code(), language, refusal.arguments())))
                .toList();
        var eve = new AsOf(act.eve(), ALL_THAT_IS_KNOWN);
        var day = eve.on(act.effectiveOn());
        var ending = act.kind().endsItsSources() ? found(act.from(), eve) : List.<UnitStanding>of();
        return new PreviewView(
                refusals.isEmpty(),
                refusals,
                ending.stream()
                        .map(unit -> new PreviewView.Ending(unit.unitId(), unit.name(), unit.code(), act.eve()))
                        .toList(),
                affected(act.to().stream().filter(unit -> beginsOn(unit, act)).toList(), day),
                renaming(act, eve),
                affected(standAgain(act), eve),
                ending.stream().flatMap(unit -> childrenLeft(unit, act, day)).toList(),
                ending.stream().flatMap(unit -> freed(unit, act, day)).toList(),
                concerned.stream()
                        .flatMap(feature -> feature.of(act.from(), eve).stream())
                        .toList(),
                act.items());
    }

    private List<UnitStanding> found(List<UUID> ids, AsOf view) {
        return ids.stream().flatMap(unit -> units.find(unit, view).stream()).toList();
    }

    private List<PreviewView.Affected> affected(List<UUID> ids, AsOf view) {
        return found(ids, view).stream()
                .map(unit -> new PreviewView.Affected(unit.unitId(), unit.name(), unit.code()))
                .toList();
    }

    private boolean beginsOn(UUID unit, StatedSuccession act) {
        return units.life(unit, ALL_THAT_IS_KNOWN)
                .filter(life -> life.from().equals(act.effectiveOn()))
                .isPresent();
    }

    private PreviewView.@Nullable Renaming renaming(StatedSuccession act, AsOf eve) {
        if (!act.kind().keepsTheUnit() || act.from().isEmpty()) {
            return null;
        }
        return units.find(act.from().getFirst(), eve)
                .map(unit -> new PreviewView.Renaming(
                        unit.unitId(),
                        unit.name(),
                        Objects.requireNonNullElse(act.name(), unit.name()),
                        unit.kind(),
                        act.unitKind() == null ? unit.kind() : act.unitKind()))
                .orElse(null);
    }

    // Whoever ended by the replaced succession and does not end by the new one.
    private List<UUID> standAgain(StatedSuccession act) {
        return Stream.ofNullable(act.replaces())
                .flatMap(id -> acts.find(id, ALL_THAT_IS_KNOWN).stream())
                .filter(replaced -> replaced.kind().endsItsSources())
                .flatMap(replaced -> replaced.stated().from().stream())
                .filter(unit -> !act.kind().endsItsSources() || !act.from().contains(unit))
                .toList();
    }

    private Stream<PreviewView.ChildLeft> childrenLeft(UnitStanding unit, StatedSuccession act, AsOf day) {
        return units.below(unit.unitId(), day).stream()
                .filter(child -> !act.from().contains(child.unitId()))
                .map(child -> new PreviewView.ChildLeft(child.unitId(), child.name(), child.code(), unit.unitId()));
    }

    // A code that a successor has taken over already is not free.
    private Stream<PreviewView.FreedCode> freed(UnitStanding unit, StatedSuccession act, AsOf day) {
        return Stream.ofNullable(unit.code())
                .filter(code -> units.withCode(unit.system(), code, day).stream()
                        .map(UnitStanding::unitId)
                        .allMatch(unit.unitId()::equals))
                .map(code -> new PreviewView.FreedCode(code, unit.unitId(), act.effectiveOn()));
    }
}
