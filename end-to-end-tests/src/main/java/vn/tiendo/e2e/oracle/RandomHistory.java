package vn.tiendo.e2e.oracle;

import vn.tiendo.e2e.conformance.WorkedCase;

/** Makes up a history of three steps and asks about it; the same seed makes the same case. */
public final class RandomHistory {

    private static final int QUESTIONS = 16;

    private final History history;
    private final Chance chance;
    private final boolean registers;
    private final RandomUnits units;
    private final RandomSuccessions successions;
    private final RandomStatements statements;
    private final RandomRegisters register;
    private final RandomPlan plan;

    private RandomHistory(long seed) {
        this.history = new History("history of seed " + seed);
        this.chance = new Chance(seed);
        this.registers = chance.oneIn(2);
        this.units = new RandomUnits(history, chance);
        this.successions = new RandomSuccessions(history, chance);
        this.statements = new RandomStatements(history, chance);
        this.register = new RandomRegisters(history, chance, units);
        this.plan = new RandomPlan(history, chance, units);
    }

    /** A case with all that is expected of it. */
    public static WorkedCase of(long seed) {
        var random = new RandomHistory(seed);
        random.write();
        return Answers.of("seed-" + seed, random.history.written());
    }

    private void write() {
        units.found();
        statements.indicators();
        if (registers) {
            register.found();
        }
        plan.issue(registers);
        happen(chance.between(14, 22));
        history.nextStep();
        happen(chance.between(6, 10));
        if (chance.oneIn(4)) {
            statements.closeFirstYear();
        }
        history.nextStep();
        happen(chance.between(6, 10));
        plan.confirm();
        new RandomQuestions(history, chance, registers).ask(QUESTIONS);
    }

    private void happen(int acts) {
        for (int i = 0; i < acts; i++) {
            switch (chance.between(1, registers ? 20 : 16)) {
                case 1, 2 -> successions.succeed();
                case 3 -> units.move();
                case 4 -> plan.table();
                case 5 -> plan.amend();
                case 17, 18, 19, 20 -> register.change();
                default -> statements.state();
            }
        }
    }
}
