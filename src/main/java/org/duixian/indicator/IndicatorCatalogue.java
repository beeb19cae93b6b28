package org.duixian.indicator;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duixian.data.CharacterSet;
import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;

/**
 * Finds the indicator that a subject names.
 *
 * <p>
 * 全区GDP增速 is {@code gdp}, 我区城镇新增就业人数 is {@code new_urban_jobs}, 单位国内生产总值能耗下降率 is {@code energy_intensity}. The words
 * around a name are taken off, then what remains must <em>be</em> a name: 人均地区生产总值, 占地区生产总值比重 and 区重点建设项目完成投资 are not
 * {@code gdp} and {@code fixed_investment}. Known weakness: a part of the whole that is named before it (限额以上批发业商品销售额) is
 * not found at all.
 */
public final class IndicatorCatalogue {

    private static final String INDICATORS = "/catalogue/indicators.yaml";
    private static final String WORDS = "/catalogue/subject-words.yaml";
    private static final String SYNONYMS = "/catalogue/subject-synonyms.yaml";
    // Longer subjects are sentences, and no name is that long.
    private static final int LONGEST_SUBJECT = 80;

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();
    private final Map<String, Indicator> byName = new LinkedHashMap<>();
    private final SubjectForm form;
    private final SubjectPeeler peeler;
    private final CharacterSet firstOfNames;
    private final CharacterSet lastOfNames;
    private final CharacterSet lastOfSubjects;

    private IndicatorCatalogue(List<IndicatorEntry> entries, List<SubjectWord> words, List<SubjectSynonym> synonyms) {
        refuseTwice(WORDS, words.stream().map(word -> word.side() + " " + word.words()).toList());
        refuseTwice(SYNONYMS, synonyms.stream().map(SubjectSynonym::words).toList());
        form = new SubjectForm(synonyms);
        peeler = new SubjectPeeler(words);
        for (IndicatorEntry entry : entries) {
            add(entry);
        }
        firstOfNames = CharacterSet
                .of(byName.keySet().stream().map(name -> name.substring(0, 1)).collect(Collectors.joining()));
        lastOfNames = CharacterSet
                .of(byName.keySet().stream().map(name -> name.substring(name.length() - 1)).collect(Collectors.joining()));
        lastOfSubjects = lastOfNames.with(peeler.lastCharacters()).with(form.lastOfChanged());
    }

    public static IndicatorCatalogue standard() {
        return of(DataFile.read(INDICATORS, IndicatorEntry.class), DataFile.read(WORDS, SubjectWord.class),
                DataFile.read(SYNONYMS, SubjectSynonym.class));
    }

    static IndicatorCatalogue of(List<IndicatorEntry> entries, List<SubjectWord> words, List<SubjectSynonym> synonyms) {
        return new IndicatorCatalogue(entries, words, synonyms);
    }

    /** All indicators, in the order of the file: those of the whole economy first. */
    public List<Indicator> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The indicator that these words name, if they name one and nothing else. */
    public Optional<Indicator> find(String subjectWords) {
        return find(subjectWords, List.of());
    }

    /** As {@link #find(String)}; {@code places} are the names of the district that speaks, which are no part of a name. */
    public Optional<Indicator> find(String subjectWords, List<String> places) {
        int length = subjectWords.length();
        if (length == 0 || length > LONGEST_SUBJECT || !lastOfSubjects.contains(subjectWords.charAt(length - 1))) {
            return Optional.empty();
        }
        String subject = form.of(subjectWords);
        BitSet ends = peeler.ends(subject);
        if (!endsLikeName(subject, ends)) {
            return Optional.empty();
        }
        BitSet starts = peeler.starts(subject, places);
        for (int start = 0; start >= 0; start = starts.nextSetBit(start + 1)) {
            Optional<Indicator> found = longestFrom(subject, start, ends);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean endsLikeName(String subject, BitSet ends) {
        for (int end = ends.length() - 1; end > 0; end = ends.previousSetBit(end - 1)) {
            if (lastOfNames.contains(subject.charAt(end - 1))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Indicator> longestFrom(String subject, int start, BitSet ends) {
        if (start == subject.length() || !firstOfNames.contains(subject.charAt(start))) {
            return Optional.empty();
        }
        for (int end = ends.length() - 1; end > start; end = ends.previousSetBit(end - 1)) {
            Indicator found = lastOfNames.contains(subject.charAt(end - 1)) ? byName.get(subject.substring(start, end)) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private void add(IndicatorEntry entry) {
        Indicator indicator = entry.indicator();
        if (byCode.putIfAbsent(entry.code(), indicator) != null) {
            throw new DataFileException(INDICATORS, entry.code(), "stands there twice");
        }
        refuseTwice(INDICATORS, entry.names());
        for (String name : entry.names()) {
            Indicator other = byName.putIfAbsent(form.of(name), indicator);
            if (other != null && other != indicator) {
                throw new DataFileException(INDICATORS, entry.code(), name + " already names " + other.code());
            }
        }
    }

    private static void refuseTwice(String file, List<String> phrases) {
        Set<String> seen = new HashSet<>();
        for (String phrase : phrases) {
            if (!seen.add(phrase)) {
                throw new DataFileException(file, phrase, "stands there twice");
            }
        }
    }
}
