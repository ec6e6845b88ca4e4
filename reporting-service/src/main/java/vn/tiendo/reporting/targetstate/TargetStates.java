package vn.tiendo.reporting.targetstate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.SurplusYear;
import vn.tiendo.reporting.evaluation.TargetEvaluation;
import vn.tiendo.reporting.evaluation.TargetQuestion;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.figure.FigureSheet.ShareQuestion;
import vn.tiendo.reporting.figure.Footprint;
import vn.tiendo.reporting.knownplan.KnownEvidence;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.knowntarget.UnitClass;

/** Judges the targets of one plan over one sheet of figures. */
public final class TargetStates {

    private final FigureSheet sheet;
    private final ComputedTargets targets;
    private final UnitAccounts accounts;
    private final List<FigureSheet> others = new ArrayList<>();

    TargetStates(KnownPlan plan, FigureSheet sheet, SheetOpening sheets, Function<UUID, Optional<KnownPlan>> planOf) {
        this.sheet = sheet;
        this.targets = new ComputedTargets(plan, sheet, planOf);
        this.accounts = new UnitAccounts(sheet, (whose, borders) -> opened(sheets.within(whose, borders)));
    }

    private FigureSheet opened(FigureSheet other) {
        others.add(other);
        return other;
    }

    /** What all that was judged until now rests on. */
    public Footprint footprint() {
        return others.stream().map(FigureSheet::footprint).reduce(sheet.footprint(), Footprint::plus);
    }

    public FigureSheet sheet() {
        return sheet;
    }

    /** Those of the targets that can be judged: computed, and their indicator known in this view. */
    public List<Computed> computed(Collection<KnownTarget> all) {
        return all.stream().flatMap(target -> computed(target).stream()).toList();
    }

    /** Empty for a target that is judged by text, or not known yet in this view. */
    public Optional<Computed> computed(KnownTarget target) {
        return targets.of(target);
    }

    /** The periods of which the target says anything, in their order. */
    public List<Period> periodsOf(Computed target) {
        return List.copyOf(accounts.periodsOf(target));
    }

    /** Reads the figures of all periods of these targets at once. */
    public void prepare(Collection<Computed> all) {
        sheet.prepare(
                all.stream().flatMap(this::questions).toList(),
                all.stream().flatMap(this::shares).toList());
    }

    private Stream<ShareQuestion> shares(Computed target) {
        return periodsOf(target).stream().flatMap(period -> Stream.ofNullable(target.share(period)));
    }

    private Stream<Question> questions(Computed target) {
        var indicator = target.indicatorId();
        return indicator == null || target.ratio() != null
                ? Stream.empty()
                : periodsOf(target).stream()
                        .map(period -> new Question(indicator, target.shape().counted(period)));
    }

    /** To which class each unit belongs on a day. */
    UnitClass.Finding classesOn(LocalDate day) {
        return accounts.classesOn(day);
    }

    /** Evidence for the target of the unit and those below it, as far as the day asked about. */
    public List<KnownEvidence> evidence(KnownTarget target, UUID unit, Period period) {
        var at = sheet.view().at();
        var within = sheet.history().treeOn(period.judgedOn(at)).subtreeOf(unit);
        return target.evidence().stream()
                .filter(shown -> shown.unitId().equals(unit) || within.contains(shown.unitId()))
                .filter(shown -> shown.speaksOf(period, at))
                .toList();
    }

    /** What decides about the period: the target itself, or the one that sets its value. */
    Computed deciding(Computed target, Period period) {
        return targets.decidingAbout(period, target);
    }

    /** Whose figures count for the unit: its own, or those of the area that it serves. */
    Optional<UUID> countedFor(Computed deciding, UUID unit, Period period) {
        return accounts.countedFor(deciding, deciding.whose(unit), period);
    }

    FigureSheet sheetOf(UUID unit) {
        return accounts.sheetOf(unit);
    }

    /** The years behind the surplus that counts for the unit in the period. */
    List<SurplusYear> surplusBehind(Computed deciding, UUID unit, Period period) {
        return TargetEvaluation.surplusBehind(question(deciding, unit, period));
    }

    /** What the value of the unit in the period follows from, where the target is one of growth. */
    Optional<Baseline> baselineBehind(Computed deciding, UUID unit, Period period) {
        return accounts.baselineOf(deciding, deciding.whose(unit), period);
    }

    private TargetQuestion question(Computed deciding, UUID unit, Period period) {
        var whose = deciding.whose(unit);
        return new TargetQuestion(
                deciding.terms(),
                period,
                deciding.shape().counted(period),
                sheet.view().at(),
                whose.equals(unit) ? accounts.of(deciding, unit) : accounts.ofAnother(deciding, whose));
    }

    /** How the target stands for the unit in the period. */
    public Judgement judge(Computed target, UUID unit, Period period) {
        var deciding = deciding(target, period);
        var result = TargetEvaluation.evaluate(question(deciding, unit, period));
        var indicator = Optional.ofNullable(deciding.indicatorId()).flatMap(sheet.indicators()::find);
        return new Judgement(deciding, indicator.orElse(null), unit, period, result, sheet.bordersOf(period));
    }

    /** Which figure a judgement compares; empty where nothing is counted. */
    public Optional<CountedFigure> counted(Judgement judgement) {
        var deciding = judgement.target();
        var period = judgement.period();
        return countedFor(deciding, judgement.unitId(), period)
                .flatMap(unit -> Optional.ofNullable(deciding.indicatorId())
                        .map(indicator -> new CountedFigure(
                                unit, indicator, deciding.shape().counted(period), deciding.share(period))));
    }
}
