package vn.tiendo.reporting.live;

/** A nanosecond clock and what is to happen by it. */
interface Timer {

    long now();

    void after(long nanos, Runnable then);
}
