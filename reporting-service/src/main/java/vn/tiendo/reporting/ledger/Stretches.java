package vn.tiendo.reporting.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/**
 * The stretches of days that none of the questions tells apart, each covered by whole years, else whole months, else single
 * days: what several spans share is read once.
 */
final class Stretches {

    private final List<Stretch> all = new ArrayList<>();

    /** Days of one indicator that count together wherever they count, both ends included. */
    record Stretch(UUID indicatorId, LocalDate from, LocalDate through) {

        boolean liesIn(Span span) {
            return indicatorId.equals(span.indicatorId())
                    && !from.isBefore(span.from())
                    && !through.isAfter(span.through());
        }
    }

    /**
     * Part of a stretch that counters of one grain cover.
     *
     * @param stretch its place among the stretches
     */
    record Piece(int stretch, UUID indicatorId, Grain grain, LocalDate from, LocalDate through) {}

    /** @param begins days on which facts begin to count elsewhere */
    Stretches(Collection<Span> spans, Collection<LocalDate> begins) {
        var byIndicator = new HashMap<UUID, List<Span>>();
        spans.forEach(span -> byIndicator
                .computeIfAbsent(span.indicatorId(), none -> new ArrayList<>())
                .add(span));
        for (Map.Entry<UUID, List<Span>> asked : byIndicator.entrySet()) {
            var cuts = new TreeSet<>(begins);
            asked.getValue().forEach(span -> {
                cuts.add(span.from());
                cuts.add(span.through().plusDays(1));
            });
            addBetween(cuts, asked.getKey(), asked.getValue());
        }
    }

    private void addBetween(NavigableSet<LocalDate> cuts, UUID indicator, List<Span> spans) {
        LocalDate from = null;
        for (var cut : cuts) {
            if (from != null) {
                var stretch = new Stretch(indicator, from, cut.minusDays(1));
                if (spans.stream().anyMatch(stretch::liesIn)) {
                    all.add(stretch);
                }
            }
            from = cut;
        }
    }

    List<Stretch> all() {
        return all;
    }

    /** @param coarsest the coarsest counters that may be used */
    List<Piece> pieces(Grain coarsest) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < all.size(); i++) {
            cover(pieces, i, all.get(i).from(), all.get(i).through(), coarsest);
        }
        return pieces;
    }

    private void cover(List<Piece> pieces, int place, LocalDate from, LocalDate through, Grain grain) {
        if (from.isAfter(through)) {
            return;
        }
        var first = grain.beginOf(from).equals(from) ? from : grain.endOf(from).plusDays(1);
        var last = grain.endOf(through).equals(through)
                ? through
                : grain.beginOf(through).minusDays(1);
        var indicator = all.get(place).indicatorId();
        if (first.isAfter(last)) {
            cover(pieces, place, from, through, finer(grain));
            return;
        }
        pieces.add(new Piece(place, indicator, grain, first, last));
        cover(pieces, place, from, first.minusDays(1), finer(grain));
        cover(pieces, place, last.plusDays(1), through, finer(grain));
    }

    private static Grain finer(Grain grain) {
        return Grain.values()[Math.min(grain.ordinal() + 1, Grain.DAY.ordinal())];
    }
}
