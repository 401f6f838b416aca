package org.baihua.cli;

import org.baihua.source.Message;

/// What `baihua consult` says of its work.
enum ConsultMessages implements Message.Row {
    IMPORTED(
            "consult-imported",
            "匯入 {0} 則意見（{1} 則和前面一字不差，{2} 則只差幾個字），{3} 則提到條文，拆出 {4} 項訴求。遮蔽：{5}。",
            "{0} opinions imported ({1} repeat another, {2} nearly); {3} name articles; {4} asks. Masked: {5}."),
    GROUPED(
            "consult-grouped",
            "{0} 則意見歸成 {1} 個爭點，{2} 則沒有歸入（列在 others）。",
            "{0} opinions make {1} points at issue; {2} fitted nowhere (others)."),
    ANSWERED(
            "consult-answered",
            "回應表有 {0} 項訴求，{1} 項已回應；待處理 {2} 件（--check 列出）。",
            "{0} asks in the response table, {1} answered; {2} problems (--check lists them)."),
    PROMISED(
            "consult-promised",
            "找到 {0} 項承諾，{1} 項沒有負責的人，{2} 項沒有期限（flags 欄）。",
            "{0} commitments; {1} without owner, {2} without date (column flags).");

    private final Wording wording;

    ConsultMessages(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
