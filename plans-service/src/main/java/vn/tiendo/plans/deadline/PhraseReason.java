package vn.tiendo.plans.deadline;

/** Why a phrase has no normal form, in words for those who wrote it. */
public enum PhraseReason {
    AMBIGUOUS_YEAR(
            "Không rõ năm nào: ghi thêm năm, hoặc cho biết thời gian của kế hoạch.",
            "It does not say which year: add the year, or state the period of the plan."),
    IMPOSSIBLE_DATE("Không có ngày này trong lịch.", "There is no such date in the calendar."),
    TWO_DIGIT_YEAR("Năm phải có bốn chữ số.", "A year needs four digits."),
    WINDOW_INVERTED("Ngày kết thúc đứng trước ngày bắt đầu.", "The end is before the beginning."),
    ISSUE_DATE_UNKNOWN(
            "Thời hạn tính từ ngày ban hành, nhưng chưa biết ngày ban hành.",
            "It is counted from the day of issue, which is not known."),
    START_UNKNOWN(
            "Thời hạn tính từ một sự kiện mà kế hoạch không ghi ngày.",
            "It is counted from an event of which the plan gives no date."),
    NOT_UNDERSTOOD(
            "Không đọc được cụm từ này: ghi loại thời hạn và ngày.",
            "These words cannot be read: state the kind and the dates.");

    private final String vi;
    private final String en;

    PhraseReason(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }
}
