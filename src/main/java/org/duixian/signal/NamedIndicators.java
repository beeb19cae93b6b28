package org.duixian.signal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.duixian.data.PhraseIndex;
import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;

/** Which indicators a text speaks of at all: of names that stand within one another the longest, 单位国内生产总值能耗 is no 国内生产总值. */
final class NamedIndicators {

    private final PhraseIndex<Map.Entry<String, String>> names;

    NamedIndicators(IndicatorCatalogue indicators) {
        List<Map.Entry<String, String>> all = indicators.all().stream()
                .flatMap(indicator -> names(indicator).map(name -> Map.entry(name, indicator.code()))).toList();
        names = PhraseIndex.of(all, Map.Entry::getKey);
    }

    static Stream<String> names(Indicator indicator) {
        return Stream.of(Stream.of(indicator.name()), indicator.formerNames().stream(), indicator.aliases().stream())
                .flatMap(part -> part);
    }

    Set<String> in(String text) {
        Set<String> named = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Map.Entry<String, String>> found = names.beginningAt(text, at);
            found.ifPresent(name -> named.add(name.getValue()));
            at += found.map(name -> name.getKey().length()).orElse(1);
        }
        return named;
    }
}
