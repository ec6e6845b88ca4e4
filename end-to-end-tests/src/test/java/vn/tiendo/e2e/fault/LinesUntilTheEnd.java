package vn.tiendo.e2e.fault;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** Reads a stream of events, and tells when it shows something. */
record LinesUntilTheEnd(CountDownLatch shown) implements Subscriber<String> {

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        if (line.startsWith("data:")) {
            shown.countDown();
        }
    }

    @Override
    public void onError(Throwable failure) {
        // The answer itself fails with it.
    }

    @Override
    public void onComplete() {
        // The answer itself is complete then.
    }
}
