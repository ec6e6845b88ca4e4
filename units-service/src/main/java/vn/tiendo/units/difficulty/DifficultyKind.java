package vn.tiendo.units.difficulty;

/** A difficulty (vướng mắc) or a proposal (kiến nghị). */
enum DifficultyKind {
    DIFFICULTY,
    PROPOSAL
}
