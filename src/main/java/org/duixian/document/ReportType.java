package org.duixian.document;

/** What kind of document a report is. */
public enum ReportType {
    /** 政府工作报告. */
    WORK_REPORT,
    /** 国民经济和社会发展计划执行情况与计划草案的报告. */
    PLAN_REPORT,
    /** 上半年国民经济和社会发展计划执行情况的报告. */
    HALF_YEAR_PLAN_REPORT,
    /** 民生实事清单. */
    LIVELIHOOD_LIST,
    /** 民生实事完成情况. */
    LIVELIHOOD_COMPLETION;

    /** The code in ids, columns and JSON: work_report. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
