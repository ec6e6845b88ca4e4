package vn.tiendo.reporting.importing;

import static vn.tiendo.reporting.importing.EntryFormat.value;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.Row;
import vn.tiendo.exchange.job.CopyIn;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.ledger.Objection;
import vn.tiendo.reporting.ledger.Posting;
import vn.tiendo.reporting.ledger.StatableQuantities;
import vn.tiendo.reporting.ledger.StatedPostings;

/** Judges a row by the rules of a single entry, and hands a good one on to the table where all of them are compared. */
final class EntryRows {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ID = 200;

    private final RowPlacing placing;
    private final EntryFormat format;
    private final Indicators known;
    private final Desk desk;
    private final CopyIn staged;
    private final Map<UUID, Integer> columns = new TreeMap<>();
    private Row row = new Row(null, 0, List.of());
    private @Nullable String[] values = {};
    private boolean good;

    EntryRows(RowPlacing placing, EntryFormat format, Indicators known, Desk desk, CopyIn staged) {
        this.placing = placing;
        this.format = format;
        this.known = known;
        this.desk = desk;
        this.staged = staged;
        for (int place = 0; place < format.indicators().size(); place++) {
            columns.put(format.indicators().get(place).id(), place);
        }
    }

    /** Everything that is wrong with the row is said at once; false when something is. */
    boolean take(Row taken, @Nullable String[] read) throws SQLException {
        row = taken;
        values = read;
        good = true;
        checkTexts();
        var day = LocalDate.parse(String.valueOf(value(values, EntryFormat.OCCURRED_ON)));
        var unit = placing.place(values, day, this::refuse, this::refuseRow);
        var stated = stated();
        var postings = postings(stated, known.on(day));
        if (good && unit != null) {
            stage(unit, day, stated, postings);
        }
        return good;
    }

    private void checkTexts() {
        shorter(EntryFormat.EXTERNAL_ID, LONGEST_ID);
        shorter(EntryFormat.SOURCE, LONGEST_NAME);
        shorter(EntryFormat.DOCUMENT_NUMBER, LONGEST_NAME);
        if (value(values, EntryFormat.DOCUMENT_DATE) != null && value(values, EntryFormat.DOCUMENT_NUMBER) == null) {
            refuse(EntryFormat.DOCUMENT_NUMBER, "REQUIRED");
        }
    }

    private void shorter(Column column, int longest) {
        var text = value(values, column);
        if (text != null && text.length() > longest) {
            refuse(column, "TEXT_TOO_LONG", longest);
        }
    }

    private Map<UUID, BigDecimal> stated() {
        var stated = new TreeMap<UUID, BigDecimal>();
        var indicators = format.indicators();
        for (int place = 0; place < indicators.size(); place++) {
            var digits = EntryFormat.stated(values, place);
            if (digits != null) {
                stated.put(indicators.get(place).id(), new BigDecimal(digits));
            }
        }
        if (stated.isEmpty()) {
            refuseRow("NOTHING_STATED");
        }
        return stated;
    }

    private List<Posting> postings(Map<UUID, BigDecimal> stated, Indicators onDay) {
        var unfit = StatableQuantities.objections(stated, onDay);
        refuse(unfit);
        if (!unfit.isEmpty()) {
            return List.of();
        }
        var postings = StatedPostings.of(stated, onDay);
        refuse(postings.objections());
        return postings.postings();
    }

    private void refuse(List<Objection> objections) {
        for (var objection : objections) {
            var place = columns.get(objection.indicatorId());
            if (place == null) {
                refuseRow(objection.code(), objection.arguments().toArray());
            } else {
                var cell = EntryFormat.stated(values, place);
                reject(
                        format.columnOf(place),
                        cell == null ? "" : cell,
                        objection.code(),
                        objection.arguments().toArray());
            }
        }
    }

    private void refuse(Column column, String code, Object... arguments) {
        var cell = value(values, column);
        reject(column, cell == null ? "" : cell, code, arguments);
    }

    private void reject(Column column, String cell, String code, Object... arguments) {
        desk.reject(Rejection.ofCell(row, column, cell, code, arguments));
        good = false;
    }

    private void refuseRow(String code, Object... arguments) {
        desk.reject(Rejection.ofRow(row, code, arguments));
        good = false;
    }

    private void stage(UUID unit, LocalDate day, Map<UUID, BigDecimal> stated, List<Posting> postings)
            throws SQLException {
        staged.value(row.number())
                .value(row.sheet())
                .value(unit.toString())
                .value(placing.next(unit))
                .value(day.toString());
        for (var column : EntryStaging.AS_READ) {
            staged.value(value(values, column));
        }
        staged.value(PostingTexts.statements(stated))
                .value(PostingTexts.indicators(postings))
                .value(PostingTexts.quantities(postings))
                .value(PostingTexts.announced(postings))
                .endRow();
    }

    /** Who says what is wrong with a cell. */
    interface CellRefusal {
        void refuse(Column column, String code, Object... arguments);
    }

    /** Who says what is wrong with a whole row. */
    interface RowRefusal {
        void refuse(String code, Object... arguments);
    }
}
