package vn.tiendo.plans.allocation.form;

import java.util.List;
import java.util.UUID;

/** A heading of the form, such as "I. Các xã, phường", and the units below it. */
record FormGroup(String label, String title, List<UUID> units) {

    FormGroup {
        units = List.copyOf(units);
    }
}
