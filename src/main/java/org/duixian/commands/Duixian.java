package org.duixian.commands;

import java.util.Arrays;
import java.util.Map;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Serves, unless the first word is a command. */
@QuarkusMain
public final class Duixian {

    private static final String FLIPS = "flips";

    /** A command reads the database as it is: it neither listens, nor migrates, nor imports, nor makes keys. */
    private static final Map<String, String> FOR_A_COMMAND = Map.of(
            "duixian.serving.enabled", "false",
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.http.host", "127.0.0.1",
            "quarkus.http.port", "0",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.level", "WARN");

    public static void main(String... words) {
        if (words.length == 0 || !words[0].equals(FLIPS)) {
            Quarkus.run(words);
            return;
        }
        FOR_A_COMMAND.forEach(System::setProperty);
        Quarkus.run(FlipsCommand.class, Duixian::exit, Arrays.copyOfRange(words, 1, words.length));
    }

    private static void exit(int code, Throwable failure) {
        if (failure != null) {
            System.err.println("flips: the database could not be read: " + rootOf(failure).getMessage());
        }
        System.exit(failure == null ? code : FlipsCommand.REFUSED);
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
