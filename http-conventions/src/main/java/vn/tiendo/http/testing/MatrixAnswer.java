package vn.tiendo.http.testing;

/** What a rule makes of a call. */
enum MatrixAnswer {
    UNAUTHENTICATED,
    ROLE_REQUIRED,
    SCOPE_REQUIRED,
    ADMITTED,
    SHOWN,
    /** Shown, though it may not be acted for. */
    KNOWN,
    HIDDEN,
    /** For the whole country alone. */
    OUTSIDE,
    /** Not to be acted for. */
    REFUSED,
    /** Acted for, or refused for another reason. */
    TAKEN;

    boolean fits(AuthorityCalls.Given given) {
        return switch (this) {
            case UNAUTHENTICATED -> given.status() == 401;
            case ROLE_REQUIRED, SCOPE_REQUIRED ->
                given.status() == 403 && given.code().equals(name());
            case ADMITTED ->
                given.status() != 401
                        && !given.code().equals("ROLE_REQUIRED")
                        && !given.code().equals("SCOPE_REQUIRED");
            case SHOWN -> isAnswered(given) && given.status() != 403;
            case KNOWN ->
                isAnswered(given) && (given.status() != 403 || given.code().equals("UNIT_OUTSIDE_AUTHORITY"));
            case HIDDEN -> given.status() == 404 && given.code().equals("NOT_FOUND");
            case OUTSIDE -> given.status() == 403 && given.code().equals("UNIT_OUTSIDE_AUTHORITY");
            case REFUSED -> OUTSIDE.fits(given) || HIDDEN.fits(given);
            case TAKEN -> isAnswered(given) && given.status() != 403 && given.status() != 400;
        };
    }

    private static boolean isAnswered(AuthorityCalls.Given given) {
        return given.status() != 401 && given.status() != 404 && given.status() < 500 && !given.isUnreadable();
    }
}
