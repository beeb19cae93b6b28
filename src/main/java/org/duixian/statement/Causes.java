package org.duixian.statement;

/** Words that give the ground of what a clause tells (由于用地征拆), or go on with what the clause before it is about (但尚未开工). */
final class Causes {

    private static final String[] CAUSES = { "由于", "因为", "目前", "预计", "尚未", "未能", "因征", "因拆", "因用地",
            "因疫情", "因资金", "因规划", "因设计", "因施工", "受疫情", "受征", "受拆", "受天气", "受制于" };
    private static final String[] CONTINUES = { "但", "由于", "因为", "预计", "导致", "目前", "尚未", "未能", "正在" };
    private static final int SHORTEST = 4;

    private Causes() {
    }

    static boolean isCause(String clause) {
        return clause.contains("由于") || clause.contains("因为") || clause.startsWith("因") && !clause.startsWith("因地")
                || clause.startsWith("受") && clause.contains("影响");
    }

    /** Whether the clause names nothing but the cause: 因征地原因, 受疫情影响. */
    static boolean isOnlyCause(String clause) {
        return isCause(clause) && "因由受".indexOf(clause.charAt(0)) >= 0;
    }

    static boolean continues(String clause) {
        for (String opening : CONTINUES) {
            if (clause.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    static String beforeCause(String clause) {
        int end = clause.length();
        for (int i = SHORTEST; i + 1 < clause.length(); i++) {
            end = clause.charAt(i) == '于' && AmountReader.isDigit(clause.charAt(i + 1)) ? Math.min(end, i) : end;
        }
        for (String cause : CAUSES) {
            int at = clause.indexOf(cause);
            end = at >= SHORTEST && !isWithinWord(clause, at) ? Math.min(end, at) : end;
        }
        return clause.substring(0, end);
    }

    // 因 in 基因 and 受 in 接受 give no cause.
    private static boolean isWithinWord(String clause, int at) {
        char first = clause.charAt(at);
        return first == '因' && "基原起成病诱".indexOf(clause.charAt(at - 1)) >= 0
                || first == '受' && "接享承感授".indexOf(clause.charAt(at - 1)) >= 0;
    }
}
