package vn.tiendo.plans.deadline;

import java.util.Optional;

/** One way in which plans say when. */
interface PhraseForm {

    /** Empty where the words are of another form; ends the reading where they are of this one and yet no date. */
    Optional<Deadline> read(Words words, PhraseContext context);
}
