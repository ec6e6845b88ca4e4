package vn.tiendo.reporting.live;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A connection whose client reads when the test says so, or always. */
final class StreamByHand implements EventStream {

    final List<String> written = new ArrayList<>();
    private final Deque<CompletableFuture<Void>> unread = new ArrayDeque<>();
    private final boolean readsAlways;
    boolean cut;
    boolean ended;

    private StreamByHand(boolean readsAlways) {
        this.readsAlways = readsAlways;
    }

    static StreamByHand thatIsRead() {
        return new StreamByHand(true);
    }

    static StreamByHand thatIsReadByHand() {
        return new StreamByHand(false);
    }

    void isRead() {
        unread.remove().complete(null);
    }

    @Override
    public CompletionStage<Void> write(Buffer bytes) {
        written.add(bytes.toString());
        var read = new CompletableFuture<Void>();
        if (readsAlways) {
            read.complete(null);
        } else {
            unread.add(read);
        }
        return read;
    }

    @Override
    public void onEnd(Runnable gone) {
        throw new UnsupportedOperationException("nobody asks here");
    }

    @Override
    public void end() {
        ended = true;
    }

    @Override
    public void cut() {
        cut = true;
    }
}
