package vn.tiendo.e2e.client;

/** A service answered otherwise than it must; the message holds the exact request and answer. */
public final class UnexpectedReply extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnexpectedReply(Reply reply) {
        super(reply.toString());
    }
}
