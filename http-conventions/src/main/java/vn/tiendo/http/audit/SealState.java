package vn.tiendo.http.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a seal holds. */
@Schema(name = "SealState")
public enum SealState {
    /** It fits its rows and the seal before it. */
    HOLDS,
    /** A row of its batch was changed, removed or put in. */
    ROWS_DIFFER,
    /** The seal before it is another one, or missing. */
    CHAIN_BROKEN
}
