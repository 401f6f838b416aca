package org.baihua.parse;

import java.util.List;

/// How the names of laws end.
final class LawNames {

    private LawNames() {}

    /// 中央法規標準法 §2 and §3, and what administrative rules call themselves. Longer ones first.
    static final List<String> ENDINGS =
            List.of(
                    "施行細則", "注意事項", "作業程序", "作業規定", "處理原則", "設置要點", "條例", "通則", "規程", "規則",
                    "細則", "辦法", "綱要", "標準", "準則", "要點", "須知", "基準", "原則", "規範", "方案", "計畫",
                    "規定", "程序", "編制表", "憲法", "條約", "協定", "公約", "法", "律");
}
