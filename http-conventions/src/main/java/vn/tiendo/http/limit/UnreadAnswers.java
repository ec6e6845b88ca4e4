package vn.tiendo.http.limit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Cuts the connection of a client that does not take what is written for it: the framework would wait without end, and
 * with it a thread and whatever the rows are read from. The writer then fails, and lets go of both.
 */
@Singleton
public class UnreadAnswers {

    private static final Logger LOG = Logger.getLogger(UnreadAnswers.class);
    private static final int LOOKS_IN_THIS_TIME = 8;
    private static final long CANCEL = 8;

    private final CurrentVertxRequest current;
    private final Duration patience;
    private final Duration whole;

    /**
     * @param patience with a client that takes nothing
     * @param whole how long an answer may be on its way altogether: who reads it byte by byte would hold it for days
     */
    UnreadAnswers(
            CurrentVertxRequest current,
            @ConfigProperty(name = "tiendo.http.answer-taken-within", defaultValue = "PT30S") Duration patience,
            @ConfigProperty(name = "tiendo.http.answer-within", defaultValue = "PT30M") Duration whole) {
        this.current = current;
        this.patience = patience;
        this.whole = whole;
    }

    /** Every answer that a resource writes while it is read. */
    @ServerResponseFilter
    public void watch(ContainerResponseContext answer) {
        if (answer.getEntity() instanceof StreamingOutput) {
            watch();
        }
    }

    /** Cuts the connection of the present request, for one who sends events and sees himself that nobody reads them. */
    public Runnable cutter() {
        var request = current.getCurrent().request();
        return () -> cut(request);
    }

    private void watch() {
        var context = current.getCurrent();
        var taking = new Taking(context.response(), System::nanoTime, patience, whole);
        long step = Math.max(1, patience.toMillis() / LOOKS_IN_THIS_TIME);
        // By itself, not at the end: the framework takes some of the handlers of the end for its own.
        context.vertx().setPeriodic(step, timer -> {
            if (taking.isOver()) {
                context.vertx().cancelTimer(timer);
            } else if (taking.isTooSlow()) {
                cut(context.request());
            }
        });
    }

    /** Ends its connection at once, whatever is still to be written; where others share the connection, its stream alone. */
    public static void cut(HttpServerRequest request) {
        LOG.infof("A client that does not take the answer to %s is cut", request.path());
        // Its own close(), and that of its channel, wait until all has been read, which is what never happens here.
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset(CANCEL);
        } else if (request.connection() instanceof ConnectionBase connection) {
            connection.channelHandlerContext().close();
        } else {
            request.connection().close();
        }
    }
}
