package org.duixian.document;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings from running text, line by line. */
final class HeadingReader {

    private static final Pattern FIRST = Pattern.compile("(?:第?[一二三四五六七八九十]{1,3}(?:、|部分)|附件?\\s?[0-9一二三四五六七八九十]{0,2}).*");
    private static final Pattern ANNEX = Pattern.compile("附[件录表]\\s?[0-9一二三四五六七八九十]{0,2}[:.]?(?:\\s.*)?");
    private static final Pattern SECOND = Pattern.compile("\\([一二三四五六七八九十]{1,3}\\).*");
    // 今后五年的奋斗目标和2018年工作安排 looks ahead over five years and over one.
    private static final Pattern YEARS_WORK = Pattern.compile("(?:(?:20|19)[0-9]{2}年|今年|明年).{0,6}(?:工作|任务|安排)");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2}|19[0-9]{2})年");
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{2}(?![、.])");
    // The whole line; the word alone stands in many a sentence.
    private static final Set<String> NOTES = Set.of("注", "注:", "附注", "附注:", "注解", "注解:", "备注", "备注:");
    private static final int LONGEST_GLOSSARY = 25;
    private static final int LONGEST_FIRST = 45;
    private static final int LONGEST_TITLE = 40;

    private final HeadingCatalogue catalogue;

    HeadingReader(HeadingCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** 一、2017年工作回顾: opens a main part. A long line is a list item or a paragraph instead. */
    boolean isFirst(String line) {
        return line.length() <= LONGEST_FIRST && !line.contains("。") && FIRST.matcher(line).matches()
                || isAnnex(line) || isTitleLine(line);
    }

    /** 附件2, alone or with its title. */
    boolean isAnnex(String line) {
        return line.length() <= LONGEST_FIRST && ANNEX.matcher(line).matches();
    }

    /** A short line of its own that names a kind which stands apart: a list of livelihood items, a glossary. */
    boolean isTitleLine(String line) {
        if (line.length() > LONGEST_TITLE || line.contains("。") || line.contains(",") || line.startsWith("(")) {
            return false;
        }
        Optional<SectionKind> kind = kindOf(line);
        return kind.filter(k -> k == SectionKind.LIVELIHOOD && year(line).isPresent()
                || k == SectionKind.GLOSSARY && line.length() <= LONGEST_GLOSSARY).isPresent();
    }

    /** What may follow a glossary, whose entries are numbered as headings are: an annex, or the title of a livelihood list. */
    boolean endsGlossary(String line) {
        boolean list = isTitleLine(line) && kindOf(line).filter(SectionKind.LIVELIHOOD::equals).isPresent();
        return isAnnex(line) || list && (Character.isDigit(line.charAt(0)) || NAME.matcher(line).lookingAt())
                && !line.endsWith(":");
    }

    /** A short line that names a list of livelihood items, under 附件2 even without its year. */
    boolean namesList(String line) {
        boolean brief = line.length() <= LONGEST_TITLE && !line.contains("。") && !line.contains(",");
        return brief && catalogue.kindOf(line).filter(kind -> kind == SectionKind.LIVELIHOOD).isPresent();
    }

    /** (一)稳中求进,经济质量效益进一步提高. */
    boolean isSecond(String line) {
        return SECOND.matcher(line).matches();
    }

    /** The title of a second heading: the line, or its first sentence where text follows in the same line. */
    int secondTitleEnd(String line) {
        int stop = line.indexOf('。');
        return stop < 0 ? line.length() : stop + 1;
    }

    Optional<SectionKind> kindOf(String heading) {
        Optional<SectionKind> kind = NOTES.contains(heading) ? Optional.of(SectionKind.GLOSSARY) : catalogue.kindOf(heading);
        return kind.filter(SectionKind.OUTLOOK::equals).isPresent() && YEARS_WORK.matcher(heading).find()
                ? Optional.of(SectionKind.PLAN)
                : kind;
    }

    OptionalInt year(String heading) {
        Matcher year = YEAR.matcher(heading);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }
}
