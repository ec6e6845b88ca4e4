package vn.tiendo.plans.calendar;

/** What a calendar makes of a day. */
public enum DayKind {
    WORKING,
    /** Worked to make up for another, whatever else it is (Labour Code 45/2019/QH14, art. 111 and 112). */
    MADE_UP,
    WEEKEND,
    HOLIDAY;

    public boolean isOff() {
        return this == WEEKEND || this == HOLIDAY;
    }
}
