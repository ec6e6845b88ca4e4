package vn.tiendo.reporting.live;

import java.util.function.Consumer;

/** The answer to somebody who watches: what is to be done with the stream once it is open. */
record Opening(Consumer<EventStream> opened) {}
