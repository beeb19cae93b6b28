package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.duixian.assessment.Flag;
import org.duixian.assessment.Setting;
import org.duixian.measure.Stage;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final Target CENTRE = built("区消防宣传体验中心").item(7, "公共教育").target("t1");

    @Test
    void whatIsATargetAgainIsCarriedOver() {
        assertThat(signs(CENTRE, built("区消防宣传体验中心").in(2018).target("t9"))).containsExactly(Flag.CARRIED_OVER);
        assertThat(signs(CENTRE, built("消防宣传体验中心项目").in(2018).target("t9"))).containsExactly(Flag.CARRIED_OVER);
    }

    @Test
    void whatALaterReportCallsDoneIsLate() {
        assertThat(signs(CENTRE, built("区消防宣传体验中心").in(2018).outcome("o9"))).containsExactly(Flag.LATE);
        assertThat(signs(CENTRE, Said.of("区消防宣传体验中心").stage(Stage.UNDER_WAY, "推进").in(2018).outcome("o9"))).isEmpty();
    }

    @Test
    void whatNobodySpeaksOfAnyMoreIsDropped() {
        assertThat(signs(CENTRE, built("海珠湖公园").in(2018).target("t9"))).containsExactly(Flag.DROPPED);
        assertThat(signs(CENTRE)).containsExactly(Flag.DROPPED);
        assertThat(neighbours(CENTRE, List.of(), "").of(CENTRE, false)).isEmpty();
    }

    @Test
    void aSentenceOfThePlanIsOfItsYear() {
        assertThat(signs(built("区消防宣传体验中心").target("t1"))).isEmpty();
    }

    @Test
    void whatMayBeTheSameThingIsNotDropped() {
        assertThat(signs(CENTRE, built("消防体验中心").in(2018).outcome("o9"))).isEmpty();
        assertThat(neighbours(CENTRE, List.of(), "消防宣传体验中心").of(CENTRE, true)).isEmpty();
        Target jobs = Said.of("城镇新增就业").indicator("new_urban_jobs").level("20000", "人").item(2, "就业保障").target("t1");
        assertThat(signs(jobs, Said.of("新增就业人数").indicator("new_urban_jobs").level("21000", "人").target("t9"))).isEmpty();
    }

    @Test
    void aNumberIsPromisedAnewEveryYear() {
        Target parks = Said.of("社区公园绿地").level("5", "个").item(3, "公园").target("t1");
        assertThat(signs(parks, Said.of("社区公园绿地").level("6", "个").in(2018).target("t9"))).isEmpty();
    }

    @Test
    void aRevisionStandsAtBothValues() {
        Target original = Said.of("一般公共预算收入").indicator("budget_revenue").growth("6").target("t1");
        Target revised = Said.of("一般公共预算收入目标调整为").indicator("budget_revenue").growth("3")
                .report("440105-2017-half_year_plan_report").target("t2");
        Neighbours both = new Neighbours(new SameThing(), List.of(original, revised), List.of(), List.of());
        assertThat(both.of(original, false)).extracting(Setting.Sign::flag).containsExactly(Flag.REVISED);
        assertThat(both.of(revised, false)).extracting(Setting.Sign::flag).containsExactly(Flag.REVISED);
        Target again = Said.of("一般公共预算收入").indicator("budget_revenue").growth("3")
                .report("440105-2017-half_year_plan_report").target("t2");
        assertThat(new Neighbours(new SameThing(), List.of(original, again), List.of(), List.of()).of(original, false))
                .isEmpty();
    }

    @Test
    void aSentenceThatNamesItCouldNotBeRead() {
        SameThing same = new SameThing();
        assertThat(same.names("区消防宣传体验中心已于9月前后部分开放", CENTRE)).isTrue();
        assertThat(same.names("公园已开放", built("公园").target("t1"))).isFalse();
    }

    private static List<Flag> signs(Target target, Statement... next) {
        return neighbours(target, List.of(next), "").of(target, true).stream().map(Setting.Sign::flag).toList();
    }

    private static Neighbours neighbours(Target target, List<Statement> next, String unread) {
        return new Neighbours(new SameThing(), List.of(target), next, unread.isEmpty() ? List.of() : List.of(unread));
    }

    private static Said built(String thing) {
        return Said.of(thing).stage(Stage.DONE, "建成");
    }
}
