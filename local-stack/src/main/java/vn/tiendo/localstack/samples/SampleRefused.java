package vn.tiendo.localstack.samples;

/** A service did not take a sample; the message holds its problem. */
public final class SampleRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    SampleRefused(String call, int status, String problem) {
        super(call + " was answered with " + status + ": " + problem);
    }
}
