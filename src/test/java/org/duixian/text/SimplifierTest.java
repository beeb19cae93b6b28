package org.duixian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.ibm.icu.text.Transliterator;

class SimplifierTest {

    private static final Transliterator ICU = Transliterator.getInstance("Traditional-Simplified");
    private static final String WORDS = ICU.toRules(false).replace(" > ", "").replace(";", "").replace("\n", "");

    @Test
    void wordsGoBeforeTheirCharacters() {
        assertThat(Simplifier.simplified("計畫畫展")).isEqualTo("计划画展".toCharArray());
    }

    @Test
    void aCharacterThatWouldBecomeTwoUnitsStays() {
        assertThat(Simplifier.simplified("鮟國")).isEqualTo("鮟国".toCharArray());
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void itDoesWhatIcuDoes(long seed) {
        Random random = new Random(seed);
        String text = IntStream.range(0, 40).mapToObj(i -> piece(random)).collect(Collectors.joining());
        String icu = ICU.transliterate(text);
        if (icu.length() == text.length()) {
            assertThat(new String(Simplifier.simplified(text))).isEqualTo(icu);
        }
    }

    // Three characters of the rules as they stand there, so that words, halves of words and single characters come.
    private static String piece(Random random) {
        int from = random.nextInt(WORDS.length() - 3);
        return WORDS.substring(from, from + 3);
    }
}
