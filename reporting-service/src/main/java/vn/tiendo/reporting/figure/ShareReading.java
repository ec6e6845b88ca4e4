package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.figure.FigureSheet.ShareQuestion;
import vn.tiendo.reporting.knownindicator.Predicate;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.ledger.ItemFacts.ItemFact;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/**
 * Reads both numbers of shares for one sheet. What holds on a day is a stock of the registers like any other; what is said of
 * a period is counted over those organisations alone that are so, each where that stock has it.
 */
final class ShareReading {

    private final FigureSheet sheet;
    private final FigureSources sources;
    private final SupposedFacts supposed;
    private final Map<ShareQuestion, Sums> read = new HashMap<>();

    ShareReading(FigureSheet sheet, FigureSources sources, SupposedFacts supposed) {
        this.sheet = sheet;
        this.sources = sources;
        this.supposed = supposed;
    }

    /** The sums of both numbers. */
    record Sums(RollUp part, RollUp whole) {}

    Sums of(ShareQuestion question) {
        var known = read.get(question);
        if (known == null) {
            var day = question.pinnedOn();
            known = day == null ? sums(question) : pinned(question, day);
            read.put(question, known);
        }
        return known;
    }

    /**
     * Both numbers over the set of one day: the numerator counts those of the denominator that fulfil it at the period's end,
     * each where the denominator has it. So it never counts one that came later.
     */
    private Sums pinned(ShareQuestion question, LocalDate day) {
        var period = new Period(day, day);
        return switch (question.ratio()) {
            case Ratio.OfIndicators reported ->
                new Sums(sum(reported.partId(), question.period()), sum(reported.wholeId(), period));
            case Ratio.Counted counted ->
                new Sums(
                        sumAmong(counted, period, question.period()),
                        sum(counted.wholeId(), counted.ofPeriodInWhole(), period));
        };
    }

    private RollUp sumAmong(Ratio.Counted ratio, Period pinned, Period judged) {
        var view = sheet.view();
        var whole = new Span(ratio.wholeId(), StockReading.BEGINNING, pinned.judgedOn(view.at()));
        var part = new Span(ratio.partId(), StockReading.BEGINNING, judged.judgedOn(view.at()));
        var facts = sources.organisationPostings()
                .countedAmong(
                        whole,
                        part,
                        chosen(ratio.ofPeriodInWhole(), pinned),
                        chosen(ratio.ofPeriodInPart(), judged),
                        view.knownAt());
        return sumOf(facts, sheet.rollUp(new Question(ratio.wholeId(), pinned)));
    }

    /** Null where the day alone decides. */
    private @Nullable Set<UUID> chosen(List<Predicate> ofPeriod, Period period) {
        return ofPeriod.isEmpty()
                ? null
                : sources.organisations().fulfilling(ofPeriod, period, sheet.view(), sheet.history(), supposed);
    }

    /** The figures that shares are made of; those of single organisations apart, and those of the set of a day. */
    static List<Question> figuresOf(Collection<ShareQuestion> shares) {
        return shares.stream()
                .filter(share -> share.pinnedOn() == null)
                .flatMap(share -> switch (share.ratio()) {
                    case Ratio.OfIndicators reported ->
                        Stream.of(reported.wholeId(), reported.partId()).map(id -> new Question(id, share.period()));
                    case Ratio.Counted counted ->
                        Stream.of(
                                        counted.ofPeriodInWhole().isEmpty() ? counted.wholeId() : null,
                                        counted.ofPeriodInPart().isEmpty() ? counted.partId() : null)
                                .filter(Objects::nonNull)
                                .map(id -> new Question(id, share.period()));
                })
                .toList();
    }

    private Sums sums(ShareQuestion question) {
        return switch (question.ratio()) {
            case Ratio.OfIndicators reported ->
                new Sums(sum(reported.partId(), question.period()), sum(reported.wholeId(), question.period()));
            case Ratio.Counted counted ->
                new Sums(
                        sum(counted.partId(), counted.ofPeriodInPart(), question.period()),
                        sum(counted.wholeId(), counted.ofPeriodInWhole(), question.period()));
        };
    }

    private RollUp sum(UUID stock, List<Predicate> ofPeriod, Period period) {
        return ofPeriod.isEmpty() ? sum(stock, period) : sumOfThose(stock, ofPeriod, period);
    }

    private RollUp sum(UUID indicator, Period period) {
        return sheet.sum(new Question(indicator, period));
    }

    private RollUp sumOfThose(UUID stock, List<Predicate> ofPeriod, Period period) {
        var view = sheet.view();
        var organisations = sources.organisations().fulfilling(ofPeriod, period, view, sheet.history(), supposed);
        var span = new Span(stock, StockReading.BEGINNING, period.judgedOn(view.at()));
        return sumOf(
                sources.organisationPostings().counted(span, organisations, view.knownAt()),
                sheet.rollUp(new Question(stock, period)));
    }

    private RollUp sumOf(List<ItemFact> facts, RollUp sum) {
        var named = sheet.history().successions().items();
        for (var fact : sources.stays().begun(facts, named, sheet.view().knownAt())) {
            // Only what a succession names goes its own way; the places of all the others are known already.
            var items = new HashSet<>(fact.itemIds());
            items.retainAll(named);
            sum.add(
                    fact.unitId(),
                    fact.occurredOn(),
                    fact.since(),
                    items,
                    new Amount(fact.quantity(), fact.made(), false));
        }
        return sum;
    }
}
