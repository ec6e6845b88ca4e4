package vn.tiendo.units.difficulty;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/** A difficulty is of the unit that raises it and of the one that must answer. */
@Singleton
class DifficultyHolding extends StoredHolding {
    DifficultyHolding(Jdbi jdbi) {
        super("difficulty", """
                select either as unit_id, raised_on as on_day
                  from difficulty cross join unnest(array[unit_id, to_answer_by_id]) as either
                 where difficulty_id = :id
                """, jdbi);
    }
}
