package vn.tiendo.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the state by a write. */
@Schema(name = "Deed")
public enum Deed {
    /** Something was added that had not been there: an act, an entry, a draft. */
    ADDED,
    /** Something that was there became different; its state before is known. */
    CHANGED,
    /** The request was accepted and found everything as it wanted it: the same entry came again. */
    UNCHANGED
}
