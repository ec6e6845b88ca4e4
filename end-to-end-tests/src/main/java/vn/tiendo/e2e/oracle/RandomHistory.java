package vn.tiendo.e2e.oracle;

import vn.tiendo.e2e.conformance.WorkedCase;

/** Makes up a history of three steps and asks about it; the same seed makes the same case. */
public final class RandomHistory {

    private static final int QUESTIONS = 18;

    private final History history;
    private final Chance chance;
    private final boolean registers;
    private final boolean papers;
    private final RandomUnits units;
    private final RandomSuccessions successions;
    private final RandomStatements statements;
    private final RandomRegisters register;
    private final RandomPlan plan;
    private final RandomReports reports;

    private RandomHistory(long seed) {
        this.history = new History("history of seed " + seed);
        this.chance = new Chance(seed);
        this.registers = chance.oneIn(2);
        this.papers = chance.oneIn(2);
        this.units = new RandomUnits(history, chance);
        this.successions = new RandomSuccessions(history, chance, units);
        this.statements = new RandomStatements(history, chance);
        this.register = new RandomRegisters(history, chance, units);
        this.plan = new RandomPlan(history, chance, units);
        this.reports = new RandomReports(history, chance);
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
        if (papers) {
            owe(chance.between(2, 4));
        }
        happen(chance.between(14, 22));
        history.nextStep();
        send();
        happen(chance.between(6, 10));
        if (chance.oneIn(4)) {
            statements.closeFirstYear();
        }
        if (chance.oneIn(2)) {
            plan.confirm();
        }
        history.nextStep();
        send();
        happen(chance.between(6, 10));
        plan.confirm();
        new RandomQuestions(history, chance, registers).ask(QUESTIONS);
    }

    private void owe(int obligations) {
        for (int i = 0; i < obligations; i++) {
            reports.owe();
        }
    }

    /** Somewhere in the step, so that some of what is said in it was known and some was not. */
    private void send() {
        if (papers) {
            happen(chance.between(0, 3));
            reports.send();
            owe(chance.between(0, 1));
        }
    }

    private void happen(int acts) {
        for (int i = 0; i < acts; i++) {
            switch (chance.between(1, registers ? 20 : 16)) {
                case 1, 2 -> successions.succeed();
                case 3 -> {
                    units.move();
                    if (chance.oneIn(3)) {
                        units.rename();
                    }
                }
                case 4 -> plan.table();
                case 5 -> plan.amend();
                case 17, 18, 19, 20 -> register.change();
                default -> statements.state();
            }
        }
    }
}
