package vn.tiendo.localstack.launcher;

import java.util.ArrayList;
import java.util.List;

/** Stands for a service that its supervisor has left behind; lives until it is ended. */
final class AbandonedProcess {

    private AbandonedProcess() {}

    static Process start(List<String> firstArguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(ServiceCommand.java());
        command.addAll(firstArguments);
        command.add(AbandonedProcess.class.getName());
        var builder = new ProcessBuilder(command);
        // Not by -cp: the operating system tells only the beginning of a long command line.
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        var process = builder.start();
        // Its first byte says that it runs, under the command line that others will see.
        process.getInputStream().read();
        return process;
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println("here");
        System.in.read();
    }
}
