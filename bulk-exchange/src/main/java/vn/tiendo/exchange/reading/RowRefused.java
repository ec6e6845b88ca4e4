package vn.tiendo.exchange.reading;

import vn.tiendo.exchange.Rejection;

/** A row that cannot be read; those behind it can. */
@SuppressWarnings("serial") // It never leaves the process.
public final class RowRefused extends Exception {

    private final Rejection rejection;

    RowRefused(Rejection rejection) {
        super(rejection.code(), null, false, false);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}
