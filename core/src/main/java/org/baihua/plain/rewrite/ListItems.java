package org.baihua.plain.rewrite;

import java.util.List;

/// Ends an item of a list without 者, by what the list is a list of: of cases (有下列情形之一：一、逾期未申報者。) it
/// goes, of people (下列人員：一、年滿六十五歲者。) it becomes 的人.
final class ListItems implements Rule {

    private static final List<String> CASES =
            List.of("情形", "情事", "規定之一", "條件", "要件", "資格", "事由", "原因", "行為", "狀況", "時");

    private static final List<String> PEOPLE =
            List.of("人員", "之人", "對象", "國民", "人民", "申請人", "員工", "學生");

    @Override
    public String id() {
        return "list-items";
    }

    @Override
    public String says() {
        return "清單各項句尾的「者」：情形的清單刪去，人員的清單改成「的人」";
    }

    /// What only an enterprise has: 僱用員工數未滿二百人者 is not a person.
    private static final List<String> ENTERPRISE =
            List.of("員工數", "僱用員工", "資本額", "營業額", "營業收入", "商業登記", "公司登記", "工廠登記");

    @Override
    public List<Example> examples() {
        return List.of();
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        int end = text.length();
        if (end > 0 && "。；".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < 5
                || text.charAt(end - 1) != '者'
                || text.startsWith("以外", end - 3)
                || !setting.lead().contains("列")) {
            return;
        }
        List<Clause> clauses = Clause.split(text.substring(0, end));
        Clause last = clauses.getLast();
        if (!Conditional.saysSomething(text, new Clause(last.start(), end, (char) 0))) {
            return;
        }
        String list = setting.lead().substring(setting.lead().lastIndexOf('列'));
        sheet.change();
        if (CASES.stream().anyMatch(list::contains)) {
            for (Clause clause : clauses) {
                // 不聽糾正者，情節重大者: the case is one, whatever pauses it makes.
                if (clause.mark() == '，'
                        && clause.last(text) == '者'
                        && Conditional.saysSomething(text, clause)) {
                    sheet.replace(id(), clause.end() - 1, clause.end(), "");
                }
            }
            sheet.replace(id(), end - 1, end, "");
        } else if (PEOPLE.stream().anyMatch(list::contains)
                && ENTERPRISE.stream().noneMatch(text::contains)
                && text.charAt(end - 2) != '的') {
            sheet.replace(id(), end - 1, end, "的人");
        }
    }
}
