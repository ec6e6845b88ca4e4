package vn.tiendo.units.succession;

import java.util.List;

/** Something wrong with a succession: where, and the code of the remedy's text with what stands in it. */
record Refusal(String pointer, String code, List<Object> arguments) {

    static Refusal of(String pointer, String code, Object... arguments) {
        return new Refusal(pointer, code, List.of(arguments));
    }
}
