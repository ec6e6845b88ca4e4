package vn.tiendo.reporting.live;

import io.vertx.core.buffer.Buffer;
import java.util.concurrent.CompletionStage;

/** The connection to a client. */
interface EventStream {

    /** Completes when the client's side has taken the bytes, and so not while the client does not read. */
    CompletionStage<Void> write(Buffer bytes);

    /** To be called once when the stream has ended, by whomever. */
    void onEnd(Runnable gone);

    /** Ends in order, after what has been written. */
    void end();

    /** Cuts the connection with what is still unread. */
    void cut();
}
