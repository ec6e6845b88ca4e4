package vn.tiendo.plans.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.actlog.Act;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;

/** An indicator by its definition and its changes. */
final class IndicatorHistory {
    private final IndicatorDefined defined;
    private final List<IndicatorChanged> changes;

    IndicatorHistory(IndicatorDefined defined, Collection<IndicatorChanged> changes) {
        this.defined = defined;
        this.changes = changes.stream().sorted(Act.FOLD_ORDER).toList();
    }

    IndicatorDefined defined() {
        return defined;
    }

    /** The indicator in a view; it is known under its first name before its first day. Empty while it is not known. */
    Optional<IndicatorDefined> in(AsOf view) {
        if (defined.recordedAt().isAfter(view.knownAt())) {
            return Optional.empty();
        }
        var terms = defined.terms();
        var effectiveOn = defined.effectiveOn();
        var recordedAt = defined.recordedAt();
        for (var changed : Fold.actsIn(view, changes)) {
            terms = changed.change().appliedTo(terms);
            effectiveOn = changed.effectiveOn();
            recordedAt = changed.recordedAt().isAfter(recordedAt) ? changed.recordedAt() : recordedAt;
        }
        return Optional.of(new IndicatorDefined(terms, effectiveOn, recordedAt, defined.position()));
    }

    /** The versions that a new change touches: its own, and those of later days, which it goes on in. */
    List<IndicatorDefined> versionsFrom(IndicatorChanged changed) {
        return Stream.concat(Stream.of(changed.effectiveOn()), changes.stream().map(IndicatorChanged::effectiveOn))
                .filter(day -> !day.isBefore(changed.effectiveOn()))
                .distinct()
                .sorted()
                .map(day -> versionOn(day, changed))
                .toList();
    }

    private IndicatorDefined versionOn(LocalDate day, IndicatorChanged changed) {
        var terms = in(new AsOf(day, changed.recordedAt())).orElseThrow().terms();
        return new IndicatorDefined(terms, day, changed.recordedAt(), changed.position());
    }
}
