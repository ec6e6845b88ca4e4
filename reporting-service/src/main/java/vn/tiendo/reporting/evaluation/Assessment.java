package vn.tiendo.reporting.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A state in the colour and the words in which officials speak of it. A colour never stands without its words. What
 * separates orange from red is the pace of the plan; without a pace a running period is not red (SEMANTICS 5).
 */
public enum Assessment {
    NOT_ASSIGNED(Colour.NEUTRAL, "Chưa giao chỉ tiêu", "No value assigned"),
    NOT_APPLICABLE(Colour.NEUTRAL, "Không áp dụng", "Not applicable"),
    NOT_STARTED(Colour.NEUTRAL, "Chưa đến kỳ", "Not started"),
    NO_BASIS(Colour.NEUTRAL, "Chưa đủ căn cứ đánh giá", "No basis for an assessment yet"),
    MET(Colour.GREEN, "Đạt", "Met"),
    EXCEEDED(Colour.GREEN, "Vượt", "Exceeded"),
    REACHED(Colour.GREEN, "Đã đạt mức, chờ hết kỳ", "Reached, to be confirmed at the end"),
    ON_TRACK(Colour.GREEN, "Đúng tiến độ", "On track"),
    IN_PROGRESS(Colour.ORANGE, "Đang thực hiện", "In progress"),
    AT_RISK(Colour.ORANGE, "Có nguy cơ chậm tiến độ", "At risk"),
    NOT_REACHED(Colour.ORANGE, "Chưa đạt mức phấn đấu", "Not reached, as striven for"),
    SOFT_NOT_REACHED(Colour.NEUTRAL, "Chưa đạt mức khuyến khích", "Not reached, as encouraged"),
    BEHIND(Colour.RED, "Chậm tiến độ", "Behind"),
    MISSED(Colour.RED, "Chưa đạt", "Missed"),
    BY_EVIDENCE(Colour.NEUTRAL, "Đánh giá bằng minh chứng", "To be judged by evidence"),
    EVIDENCE_MET(Colour.GREEN, "Đạt (theo minh chứng)", "Met, by evidence"),
    EVIDENCE_PARTLY_MET(Colour.ORANGE, "Đạt một phần (theo minh chứng)", "Partly met, by evidence"),
    EVIDENCE_NOT_MET(Colour.RED, "Chưa đạt (theo minh chứng)", "Not met, by evidence");

    private final Colour colour;
    private final String vi;
    private final String en;

    Assessment(Colour colour, String vi, String en) {
        this.colour = colour;
        this.vi = vi;
        this.en = en;
    }

    public Colour colour() {
        return colour;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }

    /** A soft target is never red (SEMANTICS 5), and not orange either: nothing firm was asked. */
    public static Assessment of(TargetTerms terms, TargetResult result) {
        return switch (result.state()) {
            case NOT_ASSIGNED -> NOT_ASSIGNED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_STARTED -> NOT_STARTED;
            case NO_BASIS -> NO_BASIS;
            case MET -> MET;
            case EXCEEDED -> EXCEEDED;
            case ON_TRACK -> ON_TRACK;
            case AT_RISK -> AT_RISK;
            case BEHIND -> BEHIND;
            case MISSED -> MISSED;
            case NOT_REACHED -> terms.isSoftUnder(result.quota()) ? SOFT_NOT_REACHED : NOT_REACHED;
            case IN_PROGRESS -> result.reached() ? REACHED : IN_PROGRESS;
            case JUDGED_BY_EVIDENCE -> BY_EVIDENCE;
        };
    }

    /** @param verdict MET, PARTLY_MET, NOT_MET or another; null while nobody has judged */
    public static Assessment ofVerdict(@Nullable String verdict) {
        return switch (verdict) {
            case "MET" -> EVIDENCE_MET;
            case "PARTLY_MET" -> EVIDENCE_PARTLY_MET;
            case "NOT_MET" -> EVIDENCE_NOT_MET;
            case null, default -> BY_EVIDENCE;
        };
    }
}
