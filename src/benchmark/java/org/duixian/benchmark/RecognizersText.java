package org.duixian.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Microsoft's Recognizers-Text in a process of its own, as npm has it; there only where Node.js is. */
final class RecognizersText implements AutoCloseable {

    private static final String PACKAGE = "@microsoft/recognizers-text-suite@1.3.1";
    private static final Path FOLDER = Path.of("target", "recognizers-text");
    private static final String SCRIPT = "src/benchmark/js/recognizers.js";

    private final Process process;
    private final Writer asks;
    private final BufferedReader answers;

    private RecognizersText(Process process) {
        this.process = process;
        asks = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Started and installed if need be; empty, with a word on why, where there is no Node.js or no npm. */
    static Optional<RecognizersText> start() {
        try {
            install();
            return Optional.of(new RecognizersText(command("node", SCRIPT, FOLDER.toAbsolutePath().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start()));
        } catch (IOException e) {
            System.out.println("Recognizers-Text is left out, since it needs node and npm: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static void install() throws IOException {
        Files.createDirectories(FOLDER);
        if (Files.exists(FOLDER.resolve("node_modules"))) {
            return;
        }
        Process npm = command("npm", "install", "--no-audit", "--no-fund", "--prefix", FOLDER.toString(), PACKAGE)
                .redirectErrorStream(true).redirectOutput(FOLDER.resolve("npm.log").toFile()).start();
        if (ended(npm) != 0) {
            throw new IOException("npm could not install it, see " + FOLDER.resolve("npm.log"));
        }
    }

    /** The processor's milliseconds that all the texts took. */
    double milliseconds(List<String> texts) {
        try {
            asks.write(new ObjectMapper().writeValueAsString(texts) + "\n");
            asks.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IOException("node ended without an answer");
            }
            return Long.parseLong(answer.split(" ")[0]) / 1e3;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static ProcessBuilder command(String... words) {
        return new ProcessBuilder(words).directory(new File("."));
    }

    private static int ended(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
