package org.duixian.assistants;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.duixian.archive.ItemArchive;
import org.duixian.district.District;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;

/** Who reports, and how a year went there. */
@Singleton
class DistrictTools {

    private static final int MOST_DISTRICTS = 10;
    private static final int MOST_YEARS = 10;

    private final Districts districts;
    private final ItemArchive archive;
    private final Wordings wordings;
    private final Answer answer;

    DistrictTools(Districts districts, ItemArchive archive, Wordings wordings, Answer answer) {
        this.districts = districts;
        this.archive = archive;
        this.wordings = wordings;
        this.answer = answer;
    }

    @Tool(name = "find_districts", title = "Find districts", description = "Find the six-digit code of a Chinese county, city or province by its name.", annotations = @Tool.Annotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse find(
            @ToolArg(description = "Chinese or English name, such as 海珠区, 广州市海珠区 or Haizhu District") String name,
            @ToolArg(description = Described.LANGUAGE, required = false) String language) {
        Wording wording = wordings.in(language);
        List<District> found = districts.named(new Argument("name", name).words());
        return answer.of(found.isEmpty()
                ? wording.either("没有叫这个名称的地区。", "No district goes by that name.")
                : found.stream().map(district -> wording.name(district) + " " + district.code())
                        .collect(Collectors.joining("; ")),
                DistrictsView.of(found));
    }

    @Tool(name = "get_scorecard", title = "Get a scorecard", description = "One district in one year: items by verdict, how many targets could be judged and why the others could not.", annotations = @Tool.Annotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse scorecard(
            @ToolArg(description = Described.DISTRICT) String district,
            @ToolArg(description = "The year that was promised for, such as 2017") int year,
            @ToolArg(description = Described.LANGUAGE, required = false) String language) {
        Wording wording = wordings.in(language);
        District asked = districts.coded("district", district);
        ScorecardView view = ScorecardView.of(asked, archive.scorecard(asked.code(), Argument.year("year", year)), wording);
        return answer.of(view.line(wording), view);
    }

    @Tool(name = "compare_districts", title = "Compare districts", description = "Items by verdict of 2 to 10 districts in each year of at most 10. Districts report different things: compare shares with care, and say how many targets were not reported.", annotations = @Tool.Annotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse compare(
            @ToolArg(description = "2 to 10 six-digit codes") List<String> districts,
            @ToolArg(description = "First year that was promised for") int from,
            @ToolArg(description = "Last year, at most nine years later") int to,
            @ToolArg(description = Described.LANGUAGE, required = false) String language) {
        Wording wording = wordings.in(language);
        List<District> asked = this.districts.coded("districts", districts);
        Argument.within("districts", asked.size(), 2, MOST_DISTRICTS);
        Argument.within("to", Argument.year("to", to), Argument.year("from", from), from + MOST_YEARS - 1);
        ComparisonView view = ComparisonView.of(asked.stream()
                .flatMap(district -> IntStream.rangeClosed(from, to)
                        .mapToObj(year -> ScorecardView.of(district, archive.scorecard(district.code(), year), wording)))
                .toList());
        return answer.of(view.scorecards().stream().map(card -> card.line(wording)).collect(Collectors.joining("\n")), view);
    }
}
