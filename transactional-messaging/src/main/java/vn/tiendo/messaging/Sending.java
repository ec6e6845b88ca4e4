package vn.tiendo.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending a batch.
 *
 * @param done the events that need not be sent again: acknowledged, with all earlier ones about their subject. A later
 *     one that overtook a refused one is sent again behind it, so that a reader who waits for the gap to close gets it.
 * @param failure why the others were not acknowledged
 */
record Sending(List<OutboxRow> done, @Nullable Exception failure) {}
