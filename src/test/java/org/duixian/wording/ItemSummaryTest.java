package org.duixian.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.testing.Said.quantity;

import java.util.Collections;
import java.util.List;

import org.duixian.assessment.Setting;
import org.duixian.measure.Comparison;
import org.duixian.measure.Stage;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.duixian.wording.ItemSummary.Judged;
import org.junit.jupiter.api.Test;

class ItemSummaryTest {

    private static final ItemSummary SUMMARY = ItemSummary.standard();

    @Test
    void everyTargetHasItsPart() {
        Said heads = Said.of("认定名校长").level(new Comparison.Range(quantity("6", "名"), quantity("8", "名")));
        Said centre = Said.of("区消防宣传体验中心").stage(Stage.DONE, "建成投入使用");
        List<Judged> targets = List.of(
                new Judged(heads.target("t1"), Judging.of(heads, Said.of("认定名校长").level("11", "名"))),
                new Judged(centre.target("t2"), Judging.of(centre, Said.of("中心").stage(Stage.NOT_DONE, "未能在年内建成"))));
        assertThat(SUMMARY.of(targets, Language.ZH)).isEqualTo("认定名校长11名（目标6—8名），超额完成；区消防宣传体验中心未能在年内建成，未完成。");
        assertThat(SUMMARY.of(targets, Language.EN))
                .isEqualTo("认定名校长: 11 people (target 6 to 8 people), exceeded; 区消防宣传体验中心: not done (target done), not met.");
    }

    @Test
    void whatIsNotReportedSaysItsGoal() {
        Said column = Said.of("民生服务专栏").stage(Stage.DONE, "增设");
        List<Judged> targets = List.of(new Judged(column.target("t"), Judging.in(Setting.REPORTED, column)));
        assertThat(SUMMARY.of(targets, Language.ZH)).isEqualTo("民生服务专栏（目标增设），未报告。");
    }

    @Test
    void aLongListIsCutShort() {
        Said target = Said.of("公厕").level("20", "座");
        Judged judged = new Judged(target.target("t"), Judging.of(target, Said.of("公厕").level("20", "座")));
        assertThat(SUMMARY.of(Collections.nCopies(15, judged), Language.ZH)).endsWith("；等15项。");
    }

    @Test
    void withoutTargetsThereIsNothingToSay() {
        assertThat(SUMMARY.of(List.of(), Language.ZH)).isEmpty();
    }
}
