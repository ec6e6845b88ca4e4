package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.figure.OwnStocks.Composition;
import vn.tiendo.reporting.figure.OwnStocks.Holder;

/** The own stocks of which a stock is the sum, each with what it is made of. */
final class StockLines {

    private final FigureSheet sheet;

    StockLines(FigureSheet sheet) {
        this.sheet = sheet;
    }

    /** The own stock of a unit or bucket; together they make the figure. */
    record StockLine(Holder holder, BigDecimal quantity, boolean reported, Composition madeOf) {}

    /** In the order of the ids of their units, which never changes; one that was handed on stays as a line of zero. */
    List<StockLine> behind(Extent extent, Question question) {
        var stocks = sheet.stocksOf(question.indicatorId());
        var day = question.period().judgedOn(sheet.view().at());
        var lines = new ArrayList<StockLine>();
        for (var stock : stocks.at(day)) {
            if (countsFor(extent, stock, day, question)) {
                lines.add(new StockLine(
                        stock.holder(), stock.quantity(), stock.reported(), stocks.composition(stock.holder(), day)));
            }
        }
        lines.sort(Comparator.comparing(line -> line.holder().toString()));
        return lines;
    }

    /** Whether the stock, were it the only one, would be in the figure. */
    private boolean countsFor(Extent extent, OwnStocks.Stock stock, LocalDate day, Question question) {
        var alone = sheet.rollUp(question);
        StockReading.add(stock, day, alone);
        return alone.of(extent).isPosted();
    }
}
