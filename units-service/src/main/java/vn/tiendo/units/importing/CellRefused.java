package vn.tiendo.units.importing;

import java.util.List;
import vn.tiendo.exchange.Rejection;

/** Cells that a feature does not take. */
public final class CellRefused extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final transient List<Rejection> rejections;

    public CellRefused(List<Rejection> rejections) {
        super(rejections.getFirst().code(), null, false, false);
        this.rejections = List.copyOf(rejections);
    }

    List<Rejection> rejections() {
        return rejections;
    }
}
