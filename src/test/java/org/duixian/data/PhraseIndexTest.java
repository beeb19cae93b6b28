package org.duixian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    private static final PhraseIndex<String> VERBS = PhraseIndex.of(List.of("完成", "基本完成", "完成年度", "建成"));

    @Test
    void theLongestPhraseIsFound() {
        assertThat(VERBS.beginningAt("已完成年度目标", 1)).contains("完成年度");
        assertThat(VERBS.endingAt("已基本完成", 5, 0)).contains("基本完成");
    }

    @Test
    void aPhraseThatIsNotWantedGivesWayToAShorterOne() {
        assertThat(VERBS.beginningAt("完成年度", 0, phrase -> phrase.length() < 3)).contains("完成");
        assertThat(VERBS.endingAt("基本完成", 4, 0, phrase -> phrase.length() < 3)).contains("完成");
    }

    @Test
    void aPhraseMayNotReachBelowTheFloor() {
        assertThat(VERBS.endingAt("已基本完成", 5, 2)).contains("完成");
        assertThat(VERBS.endingAt("已基本完成", 5, 4)).isEmpty();
    }

    @Test
    void nothingIsFoundPastTheEndsOfAText() {
        assertThat(VERBS.beginningAt("完", 0)).isEmpty();
        assertThat(VERBS.beginningAt("完成", 2)).isEmpty();
        assertThat(VERBS.endingAt("完成", 0, 0)).isEmpty();
    }

    @Test
    void ofEqualPhrasesTheFirstListedIsFound() {
        record Entry(String phrase, int number) {
        }
        PhraseIndex<Entry> index = PhraseIndex.of(List.of(new Entry("近", 1), new Entry("近", 2)), Entry::phrase);
        assertThat(index.beginningAt("近三年", 0)).map(Entry::number).contains(1);
    }

    @Test
    void aPhraseIsKnownWhereverItStands() {
        assertThat(VERBS.isIn("工程已建成投用")).isTrue();
        assertThat(VERBS.isIn("工程正在建设")).isFalse();
    }

    @Test
    void everyPhraseOfManyIsFound() {
        List<String> phrases = IntStream.range(0x4E00, 0x5600).mapToObj(c -> Character.toString(c) + (char) (c + 7)).toList();
        PhraseIndex<String> index = PhraseIndex.of(phrases);
        assertThat(phrases).allSatisfy(phrase -> {
            assertThat(index.beginningAt(phrase, 0)).contains(phrase);
            assertThat(index.endingAt(phrase, 2, 0)).contains(phrase);
        });
        assertThat(index.beginningAt("龟龟", 0)).isEmpty();
    }

    @Test
    void aSetHoldsItsCharactersAndNoOthers() {
        CharacterSet set = CharacterSet.of("的、0").with(CharacterSet.of("\uFFFF\u0000"));
        List<Integer> held = IntStream.range(0, 0x10000).filter(c -> set.contains((char) c)).boxed().toList();
        assertThat(held).containsExactlyInAnyOrder((int) '的', (int) '、', (int) '0', 0xFFFF, 0);
    }
}
