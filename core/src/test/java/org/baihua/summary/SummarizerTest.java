package org.baihua.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.baihua.law.Anchor;
import org.baihua.law.Notice;
import org.baihua.plain.PlainText;
import org.baihua.publish.Publications;
import org.baihua.source.Language;
import org.baihua.source.Passage;
import org.baihua.source.Span;
import org.baihua.source.UserException;
import org.baihua.summary.Summary.ActorKind;
import org.baihua.summary.Summary.Affected;
import org.baihua.summary.Summary.Comment;
import org.baihua.summary.Summary.Direction;
import org.junit.jupiter.api.Test;

class SummarizerTest {

    private static final Summary SAMPLE = Publications.sample().summary();

    private static Notice notice(LocalDate day, Integer days) {
        return new Notice(
                "運輸創新部",
                day,
                "",
                Passage.EMPTY,
                Passage.EMPTY,
                List.of(),
                days,
                Passage.EMPTY,
                Notice.Contact.NONE);
    }

    private static Comment comment(LocalDate day, Integer days, Holidays holidays) {
        return Objects.requireNonNull(
                CommentPeriod.of(notice(day, days), holidays, Language.ZH_TW));
    }

    private static List<String> bearers(String sentence) {
        Said said = new Said(Anchor.of("1", "1"), sentence, List.of(), null, null, OwnNames.NONE);
        return Modal.in(sentence).stream()
                .flatMap(modal -> Subjects.of(said, modal).stream())
                .map(ActorNames.Actor::canonical)
                .distinct()
                .toList();
    }

    @Test
    void theDayAfterTheNoticeIsDayOne() {
        assertThat(comment(LocalDate.of(2026, 1, 5), 60, null).until())
                .isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void aLastDayOffMovesToTheNextWorkingDayOnlyWithACalendar() {
        LocalDate notice = LocalDate.of(2026, 1, 4);
        Holidays holidays =
                Holidays.parse(
                        "放假.csv", List.of("西元日期,星期,是否放假,備註", "20260112,一,2,", "20260124,六,0,補班"));
        assertThat(comment(notice, 6, null).until()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(comment(notice, 6, null).note()).contains("週末");
        assertThat(comment(notice, 6, holidays).until()).isEqualTo(LocalDate.of(2026, 1, 13));
        assertThat(comment(notice, 20, holidays).until()).isEqualTo(LocalDate.of(2026, 1, 24));
    }

    @Test
    void aNoticeWithoutDateGetsNoLastDayAndSaysSo() {
        Comment comment =
                Objects.requireNonNull(CommentPeriod.of(notice(null, 14), null, Language.ZH_TW));
        assertThat(comment.until()).isNull();
        assertThat(comment.note()).contains("14 天").contains("找不到公告日期");
    }

    @Test
    void aHolidayFileThatIsNoneIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Holidays.parse("a.csv", List.of("2026-01-01", "春節")))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.place().toString()).isEqualTo("a.csv:2"));
    }

    @Test
    void subjectIsFoundBeforeTheVerbAndInEarlierClauses() {
        assertThat(bearers("雇主應於十日內通報。")).containsExactly("雇主");
        assertThat(bearers("申請人未依規定補正，經通知者，應於十日內補正。")).containsExactly("申請人");
        assertThat(bearers("主管機關受理申請後，應於三十日內核定。")).containsExactly("主管機關");
        assertThat(bearers("所有人或管理人應設置告示牌。")).containsExactly("所有人", "管理人");
        assertThat(bearers("直轄市、縣（市）主管機關應派員查核。")).containsExactly("地方主管機關");
        assertThat(bearers("前項費用，應由業者負擔。")).containsExactly("業者");
        assertThat(bearers("申請設立登記者，應檢具計畫書。")).containsExactly("申請人");
    }

    @Test
    void aListWithAnUnknownWordKeepsThoseWhomWeKnow() {
        assertThat(bearers("私立學校、文化事業、漁業及各業人民團體應檢附立案證明。")).contains("私立學校", "文化事業");
        assertThat(bearers("直轄市、縣（市）主管教育行政機關得彈性調整。")).containsExactly("直轄市、縣（市）主管教育行政機關");
    }

    @Test
    void whatBelongsToSomebodyIsNobody() {
        assertThat(bearers("船員工作守則，應包括下列事項。")).isEmpty();
        assertThat(bearers("總裁移交清冊應編造一式三份。")).isEmpty();
        assertThat(bearers("會計處理制度：應包括損益認列。")).isEmpty();
    }

    @Test
    void whoAppliesNeedNotBeNamed() {
        assertThat(bearers("依本條例申請改名者，應填具申請書。")).containsExactly("申請人");
        assertThat(bearers("運輸業者違規時，由主管機關註銷登記，不得申請換發。")).containsExactly("運輸業者");
    }

    @Test
    void aLawsOwnNamesAreLearnedFromWhatTheyDo() {
        OwnNames names =
                OwnNames.of(List.of("共乘站應訂定營運計畫。", "依公司法設立之公司（以下簡稱設站人）得申請補助。", "申請書應訂定格式。"));
        assertThat(names.kinds()).containsOnlyKeys("共乘站", "設站人");
    }

    @Test
    void anOfficeThatMayRevokePunishesWhomTheSentenceNames() {
        String text = "設站人有下列情事之一者，主管機關得廢止其許可：";
        assertThat(Punishment.startIn(text)).isEqualTo(text.indexOf("主管機關"));
        assertThat(Punishment.startIn("主管機關得撤銷其決議。")).isEqualTo(-1);
    }

    @Test
    void whoPunishesIsNotWhoIsPunished() {
        Said fine =
                new Said(
                        Anchor.of("1", "1"),
                        "營業人未依規定辦理者，處新臺幣一萬元罰鍰；",
                        List.of(),
                        null,
                        null,
                        OwnNames.NONE);
        for (String act : List.of("屆期未改善者，得按次處罰。", "情節重大者，得廢止其許可。", "情節重大者，得廢止許可。")) {
            Said said = new Said(Anchor.of("1", "1"), act, List.of(), fine, null, OwnNames.NONE);
            assertThat(Subjects.of(said, Modal.in(act).getFirst())).as(act).isEmpty();
        }
        Said order =
                new Said(
                        Anchor.of("1", "1"),
                        "主管機關應令營業人限期改善；",
                        List.of(),
                        null,
                        null,
                        OwnNames.NONE);
        Said again =
                new Said(
                        Anchor.of("1", "1"),
                        "屆期未改善者，得按次處罰。",
                        List.of(),
                        order,
                        null,
                        OwnNames.NONE);
        assertThat(Subjects.of(again, Modal.in(again.text()).getFirst()))
                .extracting(ActorNames.Actor::canonical)
                .containsExactly("主管機關");
    }

    @Test
    void mayWithinADescriptionIsNobodysRight() {
        assertThat(Modal.in("使用人應將共享車輛停放於得停放自行車之處所。"))
                .extracting(Modal::kind)
                .containsExactly(Modal.Kind.DUTY);
        assertThat(Modal.in("使用人得申請展延許可之期間。"))
                .extracting(Modal::kind)
                .containsExactly(Modal.Kind.RIGHT);
    }

    @Test
    void aThingBearsNoDuty() {
        assertThat(bearers("申請書應記載下列事項。")).isEmpty();
        assertThat(bearers("申請人資料應予保密。")).isEmpty();
        assertThat(bearers("前項補助款，不得超過總經費百分之五十。")).isEmpty();
    }

    @Test
    void attributiveWordsBindNobody() {
        assertThat(Modal.in("應行記載事項準則")).isEmpty();
        assertThat(Modal.in("依規定應通報之機關")).isEmpty();
        assertThat(Modal.in("取得許可之所得")).isEmpty();
    }

    @Test
    void oneQuantityThatMovesHasADirection() {
        List<Differences.Change> changes =
                Differences.of("業者應於六個月內完成改善，並報備查。", "業者應於三個月內完成改善，並報備查。").changes();
        Differences.Shift shift = Objects.requireNonNull(changes.getFirst().shift());
        assertThat(shift.direction()).isEqualTo(Direction.SHORTER);
        assertThat(shift.from().shown()).isEqualTo("6 個月");
        assertThat(shift.to().shown()).isEqualTo("3 個月");
        assertThat(new Differences.Amount(BigDecimal.valueOf(300_000), "元", new Span(0, 4)).shown())
                .isEqualTo("30 萬元");
    }

    @Test
    void aDayOfTheCalendarIsNoCountOfDays() {
        assertThat(Deadlines.in("應於每年一月三十一日前申報。"))
                .isNotNull()
                .satisfies(period -> assertThat(period.days()).isNull());
        assertThat(Deadlines.in("應於次月十日前繳納。"))
                .isNotNull()
                .satisfies(period -> assertThat(period.days()).isNull());
        assertThat(Deadlines.in("應於三十日內申報。"))
                .isNotNull()
                .satisfies(period -> assertThat(period.days()).isEqualTo(30));
    }

    @Test
    void numbersOfArticlesAreNoQuantities() {
        assertThat(Differences.amounts("依第三條第二項規定，處六萬元")).hasSize(1);
    }

    @Test
    void dutiesProhibitionsAndPenaltiesMeetUnderOneRole() {
        Affected business =
                SAMPLE.affected().stream()
                        .filter(role -> role.actor().equals("業者"))
                        .findFirst()
                        .orElseThrow();
        assertThat(business.kind()).isEqualTo(ActorKind.BUSINESS);
        assertThat(business.duties()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(business.prohibitions()).hasSize(1);
        assertThat(business.penalties()).hasSize(1);
        assertThat(business.deadlines()).isNotEmpty();
        assertThat(business.rights()).noneMatch(right -> right.text().contains("按次處罰"));
    }

    @Test
    void everyRowOfTheActorDataIsUsable() {
        Set<String> names = new HashSet<>();
        for (List<String> row : Rows.of("actors.tsv")) {
            assertThat(row).hasSize(4);
            assertThat(names.add(row.get(0))).as(row.get(0)).isTrue();
            assertThat(row.get(2)).isIn("person", "business", "organization", "agency");
        }
        for (List<String> row : Rows.of("actor-endings.tsv")) {
            assertThat(row).hasSize(4);
            assertThat(row.get(1)).isIn("person", "business", "organization", "agency");
        }
        for (List<String> row : Rows.of("actor-words.tsv")) {
            assertThat(row.get(0))
                    .isIn(
                            "follows",
                            "lead",
                            "official",
                            "does",
                            "act",
                            "anybody",
                            "acting-organization",
                            "acting-person",
                            "acting-business",
                            "acting-agency");
        }
        for (List<String> row : Rows.of("salience-words.tsv")) {
            assertThat(row.get(0)).isIn("text", "whole", "why");
        }
    }

    @Test
    void importantArticlesStandInTheOrderOfTheLaw() {
        assertThat(SAMPLE.importantArticles()).contains("6", "7-1", "15");
        assertThat(SAMPLE.importantArticles().indexOf("6"))
                .isLessThan(SAMPLE.importantArticles().indexOf("15"));
    }

    @Test
    void lawNamesLoseTheWordsOfTheDraft() {
        assertThat(Summarizer.lawName("「共享車管理辦法」部分條文修正草案")).isEqualTo("共享車管理辦法");
        assertThat(Summarizer.lawName("共享車管理辦法第三條修正草案")).isEqualTo("共享車管理辦法");
        assertThat(Summarizer.lawName("共享車管理辦法草案")).isEqualTo("共享車管理辦法");
    }

    @Test
    void onlyThenMayIsOneDutyAndNoRight() {
        Said only =
                new Said(
                        Anchor.of("1", "1"),
                        "業者應報經主管機關同意後，始得營業。",
                        List.of(),
                        null,
                        null,
                        OwnNames.NONE);
        Roles roles = Roles.of(List.of(only), new Wording(new PlainText(List.of()), text -> text));
        Affected business = roles.affected().getFirst();
        assertThat(business.duties()).hasSize(1);
        assertThat(business.rights()).isEmpty();
    }

    /// Who is told something by the last of these sentences of one article.
    private static List<String> told(String... sentences) {
        List<Said> all = new ArrayList<>();
        OwnNames names = OwnNames.of(List.of(sentences));
        for (int i = 0; i < sentences.length; i++) {
            all.add(
                    new Said(
                            Anchor.of("1", String.valueOf(i + 1)),
                            sentences[i],
                            List.of(),
                            null,
                            null,
                            names));
        }
        return Bearers.of(all).of(all.getLast()).values().stream()
                .flatMap(List::stream)
                .map(ActorNames.Actor::name)
                .toList();
    }

    @Test
    void whoOwnsTheLicenceFillsInTheForm() {
        assertThat(told("測量師執業執照遺失時，應填具申請書，申請補發。")).containsExactly("測量師");
        assertThat(told("園藝治療所應懸掛執照。", "執照損壞者，應填具申請書，申請換發。")).containsExactly("園藝治療所");
        assertThat(told("園藝治療所應懸掛執照。", "執照之尺寸，應符合附表。")).isEmpty();
    }

    @Test
    void whoCanOnlyBeMeantIsNeverAnOffice() {
        assertThat(told("主管機關應公告名單。", "有正當理由者，得申請展延。")).containsExactly("申請人");
    }

    @Test
    void aVerbAndItsObjectIsNobody() {
        assertThat(told("換領國民應備妥照片。")).doesNotContain("換領國民");
        assertThat(told("日間每照顧五位老人應置護理人員一人。")).isEmpty();
    }

    @Test
    void aLongDescriptionIsReadFromItsEnd() {
        assertThat(told("前一年出口實績前五名之績優廠商，得獲頒獎座一座。")).containsExactly("績優廠商");
    }

    @Test
    void whatIsAskedForOrOverPunishesNobody() {
        assertThat(Punishment.startIn("處罰鍰未移送強制執行前，得申請分期繳納。")).isNegative();
        assertThat(Punishment.startIn("自行終止業務者，應向核發機關申報註銷許可證。")).isNegative();
        assertThat(Punishment.startIn("虛報者，撤銷或廢止其許可。")).isEqualTo("虛報者，".length());
    }

    @Test
    void anAmountIsReadWithASpaceBehindItsDigitsAndAYearIsNotSaidTwice() {
        assertThat(Differences.amounts("在 6 個月內繳納 30 萬元，民國 105 年（西元 2016 年）"))
                .extracting(Differences.Amount::shown)
                .containsExactly("6 個月", "30 萬元", "105 年");
        assertThat(Differences.amounts("一元化的零件")).isEmpty();
    }

    @Test
    void aPredicateIsNobody() {
        assertThat(bearers("通知前任會計師應於十日內函復。")).doesNotContain("通知前任會計師");
        assertThat(bearers("及分支機構應設置主管。")).doesNotContain("及分支機構");
    }

    @Test
    void whatIsOnlyDescribedByAModalVerbBindsNobody() {
        assertThat(Modal.in("第一項應置之停放管理員得兼任之。"))
                .extracting(Modal::kind)
                .containsExactly(Modal.Kind.RIGHT);
        assertThat(Modal.in("受託機構應驗證之檢驗項目。")).isEmpty();
        assertThat(Modal.in("於應繳費之公路停車者。")).isEmpty();
        assertThat(Modal.in("受終身不得考領執照處分者。")).isEmpty();
        assertThat(Modal.in("應取得主管機關之許可始得營業。")).hasSize(2);
    }

    @Test
    void aWordOfADateOrOfAnOfficesNameIsNoOfficialAct() {
        assertThat(bearers("持有人應於撤銷其許可翌日起十五日內繳回執照。")).containsExactly("持有人");
        assertThat(bearers("申請人應取得核發機關同意文件。")).containsExactly("申請人");
        assertThat(bearers("申請人應廢止其許可。")).isEmpty();
    }

    @Test
    void howManyThereMayBeForbidsNobodyAnything() {
        assertThat(bearers("機關代表不得逾委員總數二分之一。")).isEmpty();
        assertThat(bearers("機關代表不得洩漏申請資料。")).containsExactly("機關代表");
    }

    @Test
    void withWhomAContractIsMadeDoesNotMakeIt() {
        assertThat(bearers("營運業者與承租人簽訂契約前，應提供審閱期間。")).doesNotContain("承租人");
    }

    @Test
    void aPenaltyBeginsWhereItBegins() {
        assertThat(penalty("未改善者，得減少其補助款，必要時得廢止其許可。")).isEqualTo("得減少其補助款，必要時得廢止其許可。");
        assertThat(penalty("冒名者，本部或所屬機關，或受託機構應撤銷其證明。")).isEqualTo("本部或所屬機關，或受託機構應撤銷其證明。");
        assertThat(penalty("有下列情形者，依本法第三十條規定，處新臺幣三萬元罰鍰。")).isEqualTo("依本法第三十條規定，處新臺幣三萬元罰鍰。");
        assertThat(Punishment.startIn("業者解散者，應填具註銷登記申請書。")).isNegative();
        assertThat(Punishment.startIn("第一位申請者，減輕其原應受處分之百分之三十之罰鍰。")).isNegative();
        assertThat(Punishment.startIn("業務員經撤銷登錄者，自撤銷登錄之日起三年內不得受理。")).isNegative();
        assertThat(Punishment.startIn("技術員死亡者，廢止其執照。")).isNegative();
        assertThat(Punishment.startIn("受處罰人無法按期繳納者，得於期前，向處罰機關申請延期繳納罰鍰。")).isNegative();
        assertThat(Punishment.startIn("總額逾一千元者，按應處罰鍰減輕二分之一。")).isNegative();
        assertThat(penalty("內容不全者，第一次限期補正，第二次處罰鍰。")).isEqualTo("第二次處罰鍰。");
    }

    private static String penalty(String sentence) {
        return sentence.substring(Punishment.startIn(sentence));
    }

    @Test
    void whoIsListedBelowIsCalledWithoutTheList() {
        assertThat(ActorWords.shown("符合下列資格者")).isEqualTo("符合資格者");
        assertThat(ActorWords.canonical("下列公司")).isEqualTo("公司");
    }

    @Test
    void aCountOfFinesIsNoPenalty() {
        assertThat(Punishment.startIn("經主管機關核處罰鍰次數達三次以上尚未改善者，不得發行。")).isNegative();
        assertThat(Punishment.startIn("違反前條規定者，處新臺幣六萬元以上三十萬元以下罰鍰。")).isPositive();
    }

    @Test
    void aPeriodThatIsOverIsNoDeadline() {
        assertThat(Deadlines.in("最近一年內曾任職者，應揭露姓名。")).isNull();
    }

    @Test
    void formalitiesAreToldButNotFirst() {
        assertThat(Formal.point("本辦法主管機關。")).isTrue();
        assertThat(Formal.point("本辦法之法源依據。")).isTrue();
        assertThat(Formal.point("業者申請許可應備文件。")).isFalse();
    }

    @Test
    void aLongPointIsCutToWhatItDoes() {
        assertThat(
                        Action.of(
                                "配合運輸創新部於九十二年三月二十六日修正發布共享車設置準則，並考量人行道狹窄，行人通行不易，時有民眾反映，爰修正人行道上不得設置停放區之規定。（修正條文第三條）"))
                .isEqualTo("修正人行道上不得設置停放區之規定。（修正條文第三條）");
        assertThat(Action.of("為保障行人安全，爰修正停放區之規定。")).startsWith("為保障");
        assertThat(Action.of("配合運輸創新部組織調整及共享車設置準則於九十二年三月二十六日修正發布後之實務運作需要，修正停放區之設置條件及業者應備文件。"))
                .isEqualTo("修正停放區之設置條件及業者應備文件。");
        assertThat(Action.of("考量「一、通行不易，爰修正停放區規定；二、民眾反映」等意見甚多，各界迭有建議應予檢討，主管機關認為確有必要。"))
                .as("no cut within a quotation")
                .startsWith("考量");
    }
}
