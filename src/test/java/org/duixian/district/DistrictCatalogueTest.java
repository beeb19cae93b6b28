package org.duixian.district;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictCatalogueTest {

    private final DistrictCatalogue catalogue = DistrictCatalogue.standard();

    @ParameterizedTest
    @CsvSource({ "100000,全国,COUNTRY,", "440000,广东省,PROVINCE,100000", "440100,广州市,PREFECTURE,440000",
            "440105,海珠区,COUNTY,440100", "110108,海淀区,COUNTY,110000", "419001,济源市,COUNTY,410000",
            "441900,东莞市,PREFECTURE,440000", "460000,海南省,PROVINCE,100000" })
    void everyDistrictKnowsItsLevelAndParent(String code, String name, Level level, String parent) {
        District district = catalogue.byCode(code).orElseThrow();
        assertThat(district.name()).isEqualTo(name);
        assertThat(district.level()).isEqualTo(level);
        assertThat(district.parent().orElse(null)).isEqualTo(parent);
    }

    @ParameterizedTest
    @CsvSource({ "海珠,440105", "海珠区,440105", "广州市海珠区,440105", "广东省广州市海珠区,440105", "广州海珠,440105", "Haizhu,440105",
            "haizhu district,440105", "荔湾,440103", "芳村区,440103", "全国,100000", "中国,100000", "China,100000", "广东,440000",
            "Guangdong,440000", "襄樊市,420600", "延边,222400", "延边州,222400", "单县,371722", "lu'an,341500", "贵州省贵阳市白云区,520113" })
    void isFoundByName(String name, String code) {
        assertThat(catalogue.named(name)).extracting(District::code).containsExactly(code);
    }

    @Test
    void aNameThatTwoDistrictsBearFindsBoth() {
        assertThat(catalogue.named("白云区")).extracting(District::code).containsExactly("440111", "520113");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "区", "亚特兰蒂斯", "海珠区海珠区海珠区海珠区海珠区海珠区海珠区海珠区海珠区海珠区海珠区海珠区海珠区海珠区" })
    void whatIsNoNameFindsNothing(String name) {
        assertThat(catalogue.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "海珠区2018年政府工作报告,440105", "广州市海珠区2020年国民经济和社会发展计划执行情况与2021年计划草案的报告,440105",
            "广州市白云区人民政府关于2021年上半年国民经济和社会发展计划执行情况的报告,440111", "2025年广东省政府工作报告,440000",
            "——2019年3月5日在第十三届全国人民代表大会第二次会议上,100000", "2026年1月26日在广东省第十四届人民代表大会,440000",
            "白云区(贵州省贵阳市)2020年政府工作报告,520113" })
    void aTitleNamesTheLowest(String title, String code) {
        assertThat(catalogue.mentionedIn(title)).extracting(District::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({ "靖西县2015年政府工作报告,451081", "遵义县2012年政府工作报告,520304", "三江县2013年政府工作报告,450226", "襄樊市2009年政府工作报告,420600",
            "蓟县政府工作报告,120119" })
    void aTitleMayNameADistrictAsItWasCalledThen(String title, String code) {
        assertThat(catalogue.mentionedIn(title)).extracting(District::code).containsExactly(code);
    }

    @Test
    void aFormerNameThatAnotherBearsTodayMeansTheOther() {
        assertThat(catalogue.mentionedIn("桥西区2014年政府工作报告")).extracting(District::code).doesNotContain("130503");
    }

    @Test
    void aDistrictThatWasMergedIsNotTheOneThatTookItIn() {
        assertThat(catalogue.mentionedIn("江干区2013年政府工作报告")).isEmpty();
        assertThat(catalogue.absorbing("江干区2013年政府工作报告")).extracting(District::code).containsExactly("330102");
        assertThat(catalogue.named("江干区")).extracting(District::code).containsExactly("330102");
    }

    @Test
    void aTitleThatNamesNoneFindsNone() {
        assertThat(catalogue.mentionedIn("政府工作报告")).isEmpty();
    }

    @Test
    void aTitleMayLeaveOpenWhich() {
        assertThat(catalogue.mentionedIn("白云区2021年政府工作报告")).hasSize(2);
    }

    @Test
    void everyParentIsThere() {
        assertThat(catalogue.all()).hasSizeGreaterThan(3200)
                .allSatisfy(district -> assertThat(district.parent().map(catalogue::byCode))
                        .satisfies(parent -> assertThat(parent.isEmpty() || parent.get().isPresent()).isTrue()));
    }

    @Test
    void everyDistrictIsFoundByItsName() {
        assertThat(catalogue.all()).allSatisfy(
                district -> assertThat(catalogue.named(district.name())).contains(district));
    }

    @ParameterizedTest
    @CsvSource({ "500000,Chongqing", "350200,Xiamen", "331000,Taizhou", "440113,Panyu District", "410621,Xun County",
            "341500,Lu'an", "610000,Shaanxi", "441422,Dabu County", "310112,Minhang District" })
    void labelsAreReadAsThePlaceIs(String code, String label) {
        assertThat(catalogue.byCode(code).orElseThrow().label()).isEqualTo(label);
    }
}
