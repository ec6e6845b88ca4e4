package vn.tiendo.http.sample;

import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a test hold a write in the middle of its transaction, or break it there. */
@Singleton
public class Work {
    public static final String HELD = "held";
    public static final String BREAKS = "breaks";

    public volatile CountDownLatch reached = new CountDownLatch(1);
    public volatile CountDownLatch released = new CountDownLatch(1);

    void afterInsert(String title) {
        if (title.startsWith(BREAKS)) {
            throw new IllegalStateException("in the middle");
        }
        if (title.startsWith(HELD)) {
            reached.countDown();
            await();
        }
    }

    private void await() {
        try {
            if (!released.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody released the write");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
