package org.duixian.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;

/** What the same characters cost when less is done with them, or something else. */
@State(Scope.Thread)
public class Limits {

    private static final int WORDS = 5000;

    private final List<String> texts = Corpus.texts();
    private final BareAutomaton automaton = new BareAutomaton();
    private final AhoCorasickDoubleArrayTrie<String> words = words();

    @Benchmark
    public int automaton() {
        int hits = 0;
        for (String text : texts) {
            hits += automaton.hits(text);
        }
        return hits;
    }

    @Benchmark
    public int ahoCorasick() {
        Count count = new Count();
        for (String text : texts) {
            words.parseText(text, count);
        }
        return count.hits;
    }

    @Benchmark
    public int hanlp() {
        int words = 0;
        for (String text : texts) {
            words += StandardTokenizer.segment(text).size();
        }
        return words;
    }

    // Of the words that HanLP lists with their synonyms, the five thousand that are most frequent.
    private static AhoCorasickDoubleArrayTrie<String> words() {
        Map<String, String> frequent = new TreeMap<>();
        listed().filter(word -> word.length() > 1).distinct()
                .sorted(Comparator.comparingInt(word -> -CoreDictionary.getTermFrequency(word)))
                .limit(WORDS)
                .forEach(word -> frequent.put(word, word));
        AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(frequent);
        return trie;
    }

    private static Stream<String> listed() {
        try (InputStream file = HanLP.class.getResourceAsStream("/data/dictionary/synonym/CoreSynonym.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .flatMap(line -> Stream.of(line.split(" ")).skip(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts, and keeps nothing: the cheapest that a hit can be. */
    private static final class Count implements AhoCorasickDoubleArrayTrie.IHit<String> {

        private int hits;

        @Override
        public void hit(int begin, int end, String value) {
            hits++;
        }
    }
}
