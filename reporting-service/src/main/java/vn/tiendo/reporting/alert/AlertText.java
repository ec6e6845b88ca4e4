package vn.tiendo.reporting.alert;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** An alert in one line, as officials read it. */
final class AlertText {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private AlertText() {}

    static String vi(Condition of) {
        var title = of.titleVi();
        return switch (of.kind()) {
            case TASK_DUE_SOON -> "Sắp đến hạn " + vi(of.due()) + ": " + title;
            case TASK_OVERDUE -> "Quá hạn (hạn " + vi(of.due()) + "): " + title;
            case TARGET_BEHIND -> "Chậm tiến độ chỉ tiêu" + reached(", đạt ", of) + ": " + title;
            case TARGET_MET -> "Hoàn thành chỉ tiêu" + reached(", đạt ", of) + ": " + title;
            case TARGET_MISSED -> "Không hoàn thành chỉ tiêu" + reached(", đạt ", of) + ": " + title;
            case REPORT_DUE_SOON -> "Sắp đến hạn báo cáo " + vi(of.due()) + ": " + title;
            case REPORT_MISSING -> "Chưa có báo cáo (hạn " + vi(of.due()) + "): " + title;
            case EXPLANATION_REQUESTED -> "Yêu cầu giải trình, trả lời chậm nhất " + vi(of.due()) + ": " + title;
        };
    }

    static String en(Condition of) {
        var title = of.titleEn();
        return switch (of.kind()) {
            case TASK_DUE_SOON -> "Due soon, by " + of.due() + ": " + title;
            case TASK_OVERDUE -> "Overdue since " + of.due() + ": " + title;
            case TARGET_BEHIND -> "Target behind" + reached(", reached ", of) + ": " + title;
            case TARGET_MET -> "Target met" + reached(", reached ", of) + ": " + title;
            case TARGET_MISSED -> "Target missed" + reached(", reached ", of) + ": " + title;
            case REPORT_DUE_SOON -> "Report due soon, by " + of.due() + ": " + title;
            case REPORT_MISSING -> "Report missing, was due by " + of.due() + ": " + title;
            case EXPLANATION_REQUESTED -> "Explanation requested, answer by " + of.due() + ": " + title;
        };
    }

    private static String vi(@Nullable LocalDate day) {
        return day == null ? "" : VIETNAMESE.format(day);
    }

    private static String reached(String words, Condition of) {
        return of.percent() == null ? "" : words + of.percent();
    }
}
