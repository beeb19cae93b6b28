package org.duixian.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;

/** A text outlined, told in short lines for tests. */
final class Outlined {

    private static final Outliner OUTLINER = Outliner.standard();
    private static final ReportHead HEAD = new ReportHead("440105", ReportType.WORK_REPORT, "2018年政府工作报告", Optional.empty(),
            Optional.empty(), OptionalInt.of(2017), CoveredPeriod.YEAR, OptionalInt.of(2018), Optional.empty());

    private final ReportDocument document;

    private Outlined(ReportDocument document) {
        this.document = document;
    }

    static Outlined of(String... lines) {
        return new Outlined(OUTLINER.outline(HEAD, TextRepairer.standard().repair(new SourceText(String.join("\n", lines)))));
    }

    List<Section> sections() {
        return document.sections();
    }

    /** REVIEW 一、2017年工作回顾 > (一)稳中求进: one line a section. */
    List<String> parts() {
        return sections().stream().map(s -> (s.kind() + " " + String.join(" > ", s.path())).strip()).toList();
    }

    List<Block> blocks() {
        return sections().stream().flatMap(section -> section.blocks().stream()).toList();
    }

    /** 1 食品安全 | TARGET … | OUTCOME …: one line a row, its number, title and cells that are not its title. */
    List<String> rows() {
        return blocks().stream().filter(Block.TableRow.class::isInstance).map(block -> row((Block.TableRow) block)).toList();
    }

    /** 1 食品安全: body, one line an entry. */
    List<String> entries() {
        return blocks().stream().filter(Block.ListItem.class::isInstance).map(Block.ListItem.class::cast)
                .map(Outlined::entry).toList();
    }

    /** The body and what labels cut off it: 新建学校3所 | OUTCOME 已建成2所. */
    private static String entry(Block.ListItem item) {
        StringBuilder line = new StringBuilder(item.number() + " " + item.title() + ":");
        for (Cell cell : item.cells()) {
            line.append(cell.role() == CellRole.BODY ? " " : " | " + cell.role() + " ").append(cell.text());
        }
        return line.toString();
    }

    private static String row(Block.TableRow row) {
        String number = row.number().isPresent() ? row.number().getAsInt() + " " : "";
        String cells = row.cells().stream().filter(cell -> cell.role() != CellRole.TITLE && cell.role() != CellRole.NUMBER)
                .map(cell -> " | " + cell.role() + " " + cell.text()).collect(Collectors.joining());
        return number + row.title() + cells;
    }
}
