package org.baihua.plain.rewrite;

import java.util.List;
import java.util.Set;
import org.baihua.plain.modality.Modality;

/// Says duties and permissions in everyday words: 應 → 必須, 得 → 可以, 不得 → 不可以, 始得 → 才可以.
final class Modals implements Rule {

    /// Words in which 應 says what kind of sum or paper is meant, or how likely something is (應屬合宜).
    private static final List<String> SET_WORDS =
            List.of(
                    "應繳費", "應繳稅", "應繳金", "應繳總", "應繳納費額", "應繳納稅", "應繳納金額", "應補稅", "應退稅", "應領", "應備書",
                    "應備文", "應備條", "應備證", "應備資", "應分擔額", "應負擔額", "應付", "應辦事項", "應辦種類", "應辦項目",
                    "應辦業務", "應屬", "應係", "應無", "應非", "應可", "應已", "應課", "應否", "應繼分", "應處罰鍰案", "應處罰鍰最",
                    "應處罰鍰金", "應回收廢", "應回收項", "應回收容", "應如何", "應為如何", "應徵集召集", "應賠款", "應補額", "應撥額",
                    "應繳庫額", "應施", "應常備兵", "應議事項", "應信託財", "應工作日", "應選理", "應選監", "應選名", "應選人", "應選董",
                    "應選出名", "應修畢學分", "應錄取人", "應錄取名", "應錄取員", "應招請", "應招僱", "應修課", "應服役期", "應服務期",
                    "應服務年", "應服役年", "應修學分", "應修習學分", "應修習課", "應盡職責", "應盡義務", "應盡責任", "應盡本分", "應備裝",
                    "應備查", "應享", "應發獎", "應列要", "應報備查書", "應解交", "應懲戒", "應證之", "應請求", "應補修者", "應繳納者其",
                    "應補正者其", "應證事", "應需員", "應解庫", "應償本", "應予不", "應予否", "應不", "應免", "應歸責", "應備戶",
                    "應出席", "應附文件", "應符合要件", "應處罰鍰減", "應處罰鍰之", "應處罰鍰的", "應證的", "應作為，", "應作為、",
                    "應作為或", "應作為及", "應作為而");

    @Override
    public String id() {
        return "modality";
    }

    @Override
    public String says() {
        return "義務與許可用日常的話說";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("申請人應檢附文件，得以書面為之，不得逾期。", "申請人必須檢附文件，可以用書面為之，不可以逾期。"),
                new Example("經核准後，始得營業。", "經核准後，才可以營業。"),
                new Example("所得、取得、反應、應考人", "所得、取得、反應、應考人"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '應', '得' -> say(sheet, text, i, Modality.of(text, i));
                case '須' -> need(sheet, text, i);
                default -> {}
            }
        }
    }

    /// Whether 應 or 得 at `at` says what must or may be.
    static boolean isModal(String text, int at) {
        return Modality.isAuxiliary(text, at) && !isPartOfVerb(text, at);
    }

    private void say(Sheet sheet, String text, int at, Modality modality) {
        if (isPartOfVerb(text, at)) {
            return;
        }
        sheet.change();
        switch (modality) {
            case MUST -> must(sheet, text, at);
            case MAY, MAY_NOT -> may(sheet, text, at);
            case MUST_NOT -> {
                if (!text.startsWith("自不", at - 2) || text.startsWith("各自", at - 3)) {
                    sheet.replace(id(), at - 1, at + 1, "不可以");
                }
            }
            case ONLY_IF -> sheet.replace(id(), at - 1, at + 1, "才可以");
            case NO_CHOICE, NONE -> {}
        }
    }

    private void may(Sheet sheet, String text, int at) {
        if (text.startsWith("以", at + 1) && sheet.isFree(at + 1, at + 2)) {
            // 得以裁定駁回 says by what means, 得以知悉 what becomes possible; where no rule has told
            // which, 得以 stays, unless a thing follows that only can be a means.
            if (at + 2 < text.length() && isMeans(text, at + 2)) {
                sheet.replace(id(), at, at + 2, "可以用");
            }
            return;
        }
        sheet.replace(id(), at, at + 1, "可以");
    }

    /// 得以新臺幣九百萬元為上限, 得以書面為之, 得以其財產抵充.
    private static boolean isMeans(String text, int at) {
        return startsWithAny(List.of("下列", "左列", "新臺幣", "書面"), text, at);
    }

    /// What the row `matters-to-do` knows.
    private static final Set<String> MATTERS =
            Set.of("辦理", "遵行", "遵守", "配合", "記載", "注意", "揭露", "載明", "註明", "改善", "登記", "說明", "公告");

    private void must(Sheet sheet, String text, int at) {
        Nominals.Reading reading = Nominals.read(text, at);
        if (reading.nominal() == Nominals.UNSURE
                || reading.nominal() == Nominals.DUTY && Nominals.isDoubtful(text, at)) {
            return;
        }
        if (reading.nominal() == Nominals.NOUN) {
            if (at > 0 && "之的".indexOf(text.charAt(at - 1)) >= 0) {
                // 標示之應遵行事項: two 的 in a row read badly.
                return;
            }
            int end = reading.verbEnd();
            if (end - at < 3) {
                // After one character (應盡義務) it reads badly.
                return;
            }
            boolean said =
                    text.startsWith("事項", end) && MATTERS.contains(text.substring(at + 1, end));
            // Of those another rule writes 的.
            if (said) {
                sheet.replace(id(), at, at + 1, "必須");
                return;
            }
            if (!sheet.insert(id(), end, "的")) {
                return;
            }
        }
        sheet.replace(id(), at, at + 1, "必須");
    }

    /// 減得之刑, 應得之獎金, 不得應本考試, 可以應需要, 得否, 應行記載事項: a verb, not what may or must be; 不應 says what it
    /// says.
    private static boolean isPartOfVerb(String text, int at) {
        return at + 1 < text.length() && "之的\n".indexOf(text.charAt(at + 1)) >= 0
                || isDoubled(text, at)
                || isSetWord(text, at)
                || text.startsWith("得否", at)
                || text.startsWith("得到", at) && !startsWithAny(ARRIVING, text, at)
                || followsParticle(text, at)
                || text.startsWith("商得", at - 1) && obtainsConsent(text, at)
                || text.startsWith("可得", at - 1)
                || text.startsWith("應由", at)
                        && text.substring(at, Math.min(text.length(), at + 25)).contains("負責的原因")
                || text.startsWith("應行", at)
                || text.startsWith("應有", at) && isOpinion(text, at)
                || text.startsWith("應得", at) && !text.startsWith("應得同", at)
                || text.startsWith("應得", at - 1)
                || text.charAt(at) == '應' && at > 0 && "得不以".indexOf(text.charAt(at - 1)) >= 0
                || text.charAt(at) == '應' && answersNeed(text, at);
    }

    /// 得到場說明 is a permission; 得到所需照顧 is to receive.
    private static final List<String> ARRIVING =
            List.of("得到場", "得到庭", "得到案", "得到職", "得到期", "得到達", "得到指");

    /// 得得依, 應應於: a slip of the pen, which nobody can say better.
    private static boolean isDoubled(String text, int at) {
        char c = text.charAt(at);
        return at > 0 && text.charAt(at - 1) == c
                || at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    /// 所得, 所應: the 所 that makes a noun of a verb. 看守所得, 交易所應 are offices.
    private static boolean followsParticle(String text, int at) {
        if (!text.startsWith("所", at - 1)) {
            return false;
        }
        char before = at > 1 ? text.charAt(at - 2) : '，';
        return text.charAt(at) == '得'
                ? Modality.of(text, at) == Modality.NONE
                : "其人員者位項條款主時為因各此依".indexOf(before) >= 0 || !Script.isHan(before);
    }

    /// Who asks: 應主管機關邀請. In 應主動邀請 nobody does.
    private static final List<String> ASKING =
            List.of(
                    "機關", "機構", "團體", "單位", "學校", "人", "會", "者", "公司", "方", "國", "院", "署", "局",
                    "組織", "商");

    private static final List<String> NEEDS =
            List.of("業務所需", "業務需要", "工作需要", "任務需要", "實際需要", "事實需要", "政策需要", "教學需要", "公務需要", "市場需求");

    private static final List<String> ASKED = List.of("需求", "招請", "要求");

    private static final List<String> NEED = List.of("需要", "需求", "之需", "所需", "要求", "邀請", "請求");

    /// 為應業務需要, 應會員要求: because of, not must.
    private static boolean answersNeed(String text, int at) {
        if (at > 0
                && text.charAt(at - 1) == '為'
                && (at == 1 || "行作認視成列".indexOf(text.charAt(at - 2)) < 0)) {
            return true;
        }
        int reach = Math.min(text.length() - 1, at + 16);
        for (int i = at + 2; i < reach; i++) {
            char c = text.charAt(i);
            // The second reading finds 的 where the first wrote it.
            if ((c == '之' || c == '的')
                    && (text.startsWith("請", i + 1) && !text.startsWith("請求", i + 1)
                            || startsWithAny(ASKED, text, i + 1))) {
                return noneOf(text, at + 1, i, "由於依向將就以對經於按視合考配");
            }
            if (text.startsWith("邀請", i) || text.startsWith("要求", i) || text.startsWith("之邀", i)) {
                int asked = i;
                return ASKING.stream().anyMatch(who -> text.startsWith(who, asked - who.length()))
                        && noneOf(text, at + 1, i, "由於依向將就以對經於請");
            }
            if (Script.isClauseMark(c)) {
                break;
            }
        }
        for (String need : NEEDS) {
            if (text.startsWith(need, at + 1)) {
                return true;
            }
        }
        if (text.startsWith("於", at + 1) || text.startsWith("依", at + 1)) {
            return false;
        }
        int end = Math.min(text.length(), at + 12);
        for (int i = at + 1; i + 1 < end && !Script.isClauseMark(text.charAt(i)); i++) {
            if ("需之所要邀請".indexOf(text.charAt(i)) >= 0 && startsWithAny(NEED, text, i)) {
                return text.startsWith("為", at - 1) || text.startsWith("，", i + 2);
            }
        }
        return false;
    }

    /// 應有修正之必要: likely, not demanded.
    private static boolean isOpinion(String text, int at) {
        int end = Math.min(text.length() - 2, at + 60);
        for (int i = at + 2; i < end && text.charAt(i) != '。'; i++) {
            if (text.startsWith("必要", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSetWord(String text, int at) {
        return text.charAt(at) == '應' && startsWithAny(SET_WORDS, text, at);
    }

    private static boolean startsWithAny(List<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /// 商得公所同意; in 販運商得檢附 it is a permission.
    private static boolean obtainsConsent(String text, int at) {
        int end = Math.min(text.length() - 1, at + 24);
        for (int i = at + 1; i < end && !Script.isClauseMark(text.charAt(i)); i++) {
            if (text.startsWith("同意", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean noneOf(String text, int start, int end, String any) {
        for (int i = start; i < end; i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// 須 is always the auxiliary verb unless it is part of 必須, 無須 and the like.
    private void need(Sheet sheet, String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if ("必無毋不務亟尚勿莫鬍".indexOf(before) < 0 && "知臾彌要".indexOf(after) < 0) {
            sheet.change();
            sheet.replace(id(), at, at + 1, "必須");
        }
    }
}
