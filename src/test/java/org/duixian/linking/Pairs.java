package org.duixian.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duixian.statement.Outcome;
import org.duixian.statement.Target;
import org.duixian.testing.Generator;
import org.duixian.testing.Said;

/** The targets of one report and the outcomes of another: every second outcome answers a target in other words. */
record Pairs(List<Target> targets, List<Outcome> outcomes) {

    private static final String[] WORDS = ("新建 改造 社区 公园 绿道 道路 停车 泊位 学位 幼儿 养老 床位 老旧 小区 电梯 加装 垃圾 分类 站点 污水 管网 河涌 整治 "
            + "水质 达标 空气 优良 天数 企业 服务 平台 招聘 培训 技能 残疾 康复 医院 门诊 疫苗 接种 食品 抽检 药品 监管 消防 演练 视频 监控 路灯 安装 图书 "
            + "场馆 体育 设施 文化 演出 农村 厕所 危房 供水 燃气 充电 公交 线路 人才 引进 专利 授权 高新 技术 总部 金融 贷款 出口 商贸 旅游").split(" ");
    private static final String[] UNITS = { "个", "人", "万平方米", "公里", "亿元", "台", "场", "家" };

    static Pairs of(int many, long seed) {
        Generator any = Generator.seeded(seed);
        List<String> subjects = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            subjects.add(subject(any));
            targets.add(said(subjects.get(i), any, "440105-2017-work_report").at(i * 40).target("t" + i));
        }
        for (int i = 0; i < many; i++) {
            String subject = any.coin() ? any.oneOf(WORDS) + any.oneOf(subjects.toArray(String[]::new)) : subject(any);
            outcomes.add(said(subject, any, "440105-2018-work_report").at(i * 40).outcome("o" + i));
        }
        return new Pairs(targets, outcomes);
    }

    List<Link> linkedBy(Linker linker) {
        return linker.link(targets, outcomes);
    }

    private static String subject(Generator any) {
        return IntStream.range(0, any.between(2, 5)).mapToObj(i -> any.oneOf(WORDS)).collect(Collectors.joining());
    }

    private static Said said(String subject, Generator any, String report) {
        return Said.of(subject).report(report).level(String.valueOf(any.between(1, 500)), any.oneOf(UNITS));
    }
}
