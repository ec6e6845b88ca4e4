package vn.tiendo.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.report.ReportedFigure.Answer;
import vn.tiendo.reporting.report.ReportedTarget.PeriodState;

/** The figures of a report as rows of its annex: each target with its periods, then the figures asked for beside them. */
final class AnnexRows {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private AnnexRows() {}

    /**
     * One row; empty texts for empty cells.
     *
     * @param id of the target or indicator
     * @param first whether it begins a target
     */
    record AnnexRow(
            String id,
            boolean first,
            String ordinal,
            String title,
            String unitOfMeasure,
            String period,
            String value,
            String achieved,
            String percent,
            String assessment) {}

    static List<AnnexRow> of(ReportContent content) {
        var rows = new ArrayList<AnnexRow>();
        int ordinal = 0;
        for (var target : content.targets()) {
            ordinal++;
            for (int place = 0; place < Math.max(1, target.periods().size()); place++) {
                rows.add(row(target, ordinal, place));
            }
        }
        for (var figure : content.figures()) {
            ordinal++;
            rows.add(row(figure, ordinal));
        }
        return rows;
    }

    private static AnnexRow row(ReportedTarget target, int ordinal, int place) {
        var stated = place < target.periods().size() ? target.periods().get(place) : null;
        return new AnnexRow(
                target.targetId().toString(),
                place == 0,
                place == 0 ? ordinal + "." : "",
                target.titleVi(),
                Objects.requireNonNullElse(target.unitOfMeasure(), ""),
                stated == null ? "" : shown(stated.period()),
                stated == null ? "" : number(stated.standing().value()),
                stated == null ? "" : achieved(stated),
                stated == null
                        ? ""
                        : Objects.requireNonNullElse(stated.standing().percent(), ""),
                stated == null ? "Đánh giá bằng minh chứng" : stated.standing().assessmentVi());
    }

    private static AnnexRow row(ReportedFigure figure, int ordinal) {
        return new AnnexRow(
                figure.indicatorId().toString(),
                true,
                ordinal + ".",
                Objects.requireNonNullElse(figure.nameVi(), "")
                        + (figure.unitName() == null ? "" : " – " + figure.unitName()),
                Objects.requireNonNullElse(figure.unitOfMeasure(), ""),
                shown(figure.period()),
                "",
                answered(figure.figure()),
                "",
                words(figure.figure().state()));
    }

    private static String achieved(PeriodState stated) {
        var standing = stated.standing();
        return standing.denominator() == null
                ? number(standing.achieved())
                : number(standing.numerator()) + "/" + number(standing.denominator());
    }

    private static String answered(Answer answer) {
        return answer.denominator() == null
                ? number(answer.value())
                : number(answer.numerator()) + "/" + number(answer.denominator());
    }

    /** What is no number is said in words, so that nobody takes an empty cell for zero. */
    private static String words(String state) {
        return switch (state) {
            case "ZERO" -> "Không phát sinh";
            case "MISSING" -> "Chưa báo cáo";
            case "NOTHING" -> "Không có số liệu";
            case "NOT_APPLICABLE" -> "Không áp dụng";
            default -> "";
        };
    }

    private static String shown(PeriodView period) {
        return period.from().equals(period.through())
                ? shown(period.through())
                : shown(period.from()) + "–" + shown(period.through());
    }

    static String shown(LocalDate day) {
        return DAY.format(day);
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
