package org.duixian.measure;

/** How far a thing without a number has come, in the report's own plain words. */
public enum Stage {
    /** 竣工、建成、完成、投入使用、已上线、全覆盖. */
    DONE,
    /** 主体完工、完成主体工程. */
    MAIN_WORKS_DONE,
    /** 基本完成、基本建成. */
    SUBSTANTIALLY_DONE,
    /** 推进、正在施工. */
    UNDER_WAY,
    /** 未能、尚未、预计次年…完工. */
    NOT_DONE
}
