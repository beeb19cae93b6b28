package org.duixian.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A README as a test sees it: its fenced blocks in order. */
record Readme(String text, List<Block> blocks) {

    private static final String FENCE = "```";

    static Readme of(String file) {
        try {
            String text = Files.readString(Path.of(file));
            return new Readme(text, blocksOf(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between two fences, and the kind that the first of them names. */
    record Block(String kind, String content) {
    }

    /** Commands of a shell, as they stand there. */
    List<String> commands() {
        return blocks.stream().filter(block -> block.kind().equals("sh")).map(Block::content).toList();
    }

    /** Each question with the block right after it. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i).content().startsWith("curl ")) {
                questions.add(Question.of(blocks.get(i).content(), blocks.get(i + 1).content()));
            }
        }
        return questions;
    }

    private static List<Block> blocksOf(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        String kind = null;
        for (String line : text.lines().toList()) {
            if (kind != null && line.equals(FENCE)) {
                blocks.add(new Block(kind, String.join("\n", open)));
                kind = null;
                open.clear();
            } else if (kind != null) {
                open.add(line);
            } else if (line.startsWith(FENCE)) {
                kind = line.substring(FENCE.length());
            }
        }
        return blocks;
    }
}
