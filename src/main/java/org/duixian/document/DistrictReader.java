package org.duixian.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duixian.district.District;
import org.duixian.district.DistrictCatalogue;
import org.duixian.district.Level;

/** Whose report it is. */
final class DistrictReader {

    // 高新技术产业开发区, 工业园区, 管委会: they report, and are no divisions.
    private static final Pattern ZONE = Pattern.compile("开发区|高新区|产业区|工业园|产业园|科技园|保税|度假区|示范区|管委会|管理委员会|合作区|管理区");

    private final DistrictCatalogue catalogue;

    DistrictReader(DistrictCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Found read(Optional<String> said, List<String> titles, FrontMatter front) {
        return said.map(this::ofSender).orElseGet(() -> ofText(titles, front));
    }

    /** 广州市荔湾区, but 广东省 and 广州市 alone. */
    String fullName(District district) {
        return district.parent().flatMap(catalogue::byCode).filter(parent -> parent.level() == Level.PREFECTURE)
                .map(parent -> parent.name() + district.name()).orElse(district.name());
    }

    private Found ofSender(String said) {
        List<District> named = catalogue.byCode(said.strip()).map(List::of).orElseGet(() -> catalogue.named(said));
        if (named.size() == 1) {
            return Found.of(named.get(0));
        }
        return named.isEmpty() ? Found.missing("No district is known by the code or name " + said + ".")
                : Found.missing(said + " names several districts: " + listed(named) + ". Send the code.");
    }

    // The title first, then the line of delivery and the signature, then who speaks; a later one may only narrow.
    private Found ofText(List<String> titles, FrontMatter front) {
        Optional<String> zone = titles.stream().filter(title -> ZONE.matcher(title).find()).findFirst();
        if (zone.isPresent()) {
            return Found.missing("The title names a development zone, which is no division: " + zone.get()
                    + ". Send the code of the district that it is to count for.");
        }
        List<String> lines = telling(titles, front);
        List<District> found = List.of();
        for (String line : lines) {
            if (found.size() != 1) {
                found = narrowed(found, line);
            }
        }
        if (found.size() == 1) {
            return Found.of(found.get(0));
        }
        return found.isEmpty() ? unknown(lines) : Found.missing("The text may be of any of these: " + listed(found) + ".");
    }

    private static List<String> telling(List<String> titles, FrontMatter front) {
        List<String> meeting = front.lines().stream().filter(DistrictReader::tellsWhose).toList();
        List<String> speakers = front.opening().stream().map(DistrictReader::speaker).toList();
        return Stream.of(titles, meeting, speakers).flatMap(List::stream).filter(line -> !FrontMatter.isPath(line)).toList();
    }

    private static boolean tellsWhose(String line) {
        return line.startsWith("—")
                || Stream.of("人民代表大会", "人大", "会议", "政府", "行署", "公署", "省长", "市长", "区长", "县长", "旗长", "州长", "主席")
                        .anyMatch(line::contains);
    }

    // A district that was merged into another has reports of its own, which must not pass for those of the other.
    private Found unknown(List<String> lines) {
        List<District> absorbing = lines.stream().map(catalogue::absorbing).flatMap(List::stream).distinct().toList();
        return absorbing.isEmpty() ? Found.missing("Neither title nor first lines name a district.")
                : Found.missing("The text is of a district that was merged into " + listed(absorbing)
                        + ". Send that code if the report is to count for it.");
    }

    private List<District> narrowed(List<District> sofar, String line) {
        List<District> here = line.contains("国务院") ? catalogue.byCode(District.COUNTRY).stream().toList()
                : catalogue.mentionedIn(line);
        if (sofar.isEmpty() || here.isEmpty()) {
            return sofar.isEmpty() ? here : sofar;
        }
        List<District> narrower = sofar.stream()
                .filter(one -> here.stream().anyMatch(other -> catalogue.isWithin(one, other))).toList();
        return narrower.isEmpty() ? sofar : narrower;
    }

    // 现在,我代表海珠区人民政府,向大会报告工作 → 海珠区人民政府
    private static String speaker(String paragraph) {
        int from = paragraph.indexOf("代表");
        return from < 0 ? "" : paragraph.substring(from, Math.min(paragraph.length(), from + 20));
    }

    private static String listed(List<District> districts) {
        return districts.stream().map(district -> district.name() + " " + district.code()).collect(Collectors.joining(", "));
    }

    /** The district, or else why there is none. */
    record Found(Optional<District> district, Optional<HeadReading.Missing> problem) {

        static Found of(District district) {
            return new Found(Optional.of(district), Optional.empty());
        }

        static Found missing(String reason) {
            return new Found(Optional.empty(), Optional.of(new HeadReading.Missing("district", reason)));
        }
    }
}
