package org.prasan.disclosure.engine;

/**
 * Another program, that asks before each sum whether the work goes on.
 *
 * @param checkpoint throws when it does not
 */
record CheckedProgram(LinearProgram program, Runnable checkpoint) implements LinearProgram {

    @Override
    public void startFrom(int[] table) {
        program.startFrom(table);
    }

    @Override
    public double maximise(Sum sum) {
        checkpoint.run();
        return program.maximise(sum);
    }

    @Override
    public double value(int variable) {
        return program.value(variable);
    }

    @Override
    public boolean bound(int variable, double least, double greatest) {
        return program.bound(variable, least, greatest);
    }

    @Override
    public void close() {
        program.close();
    }
}
