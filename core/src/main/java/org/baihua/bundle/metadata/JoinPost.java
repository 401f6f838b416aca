package org.baihua.bundle.metadata;

import java.util.ArrayList;
import java.util.List;
import org.baihua.bundle.notice.Announcement;
import org.baihua.bundle.notice.Dates;
import org.baihua.bundle.notice.PublicNotice;
import org.baihua.law.Notice;
import org.baihua.publish.Label;
import org.baihua.publish.Labels;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Form;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.baihua.publish.Publication;
import org.baihua.publish.markdown.SummaryMarkdown;
import org.baihua.summary.Summary;

/// A post for 眾開講 on Join, ready to paste: what changes, for whom, until when, what to say.
public final class JoinPost {

    private static final int MOST_POINTS = 8;

    private JoinPost() {}

    public static String of(Publication publication, Announcement announcement) {
        Summary summary = publication.summary();
        PublicNotice notice = announcement.notice();
        Labels labels = new Labels(publication.language());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Title(1, announcement.title() + "：您的意見是？"));
        if (!summary.oneLine().isEmpty()) {
            prose(parts, Tone.LEAD, summary.oneLine());
        }
        prose(
                parts,
                Tone.NORMAL,
                "請在 "
                        + Dates.common(notice.period().until())
                        + "以前留言。"
                        + notice.agency()
                        + "會彙整所有意見並公開回應。");
        if (!summary.background().isEmpty()) {
            parts.add(new Part.Title(2, labels.why(summary.kind())));
            summary.background().forEach(text -> prose(parts, Tone.NORMAL, text));
        }
        if (!summary.keyPoints().isEmpty()) {
            parts.add(new Part.Title(2, labels.keyPoints(summary.kind())));
            parts.add(
                    new Part.Items(
                            true,
                            summary.keyPoints().stream()
                                    .limit(MOST_POINTS)
                                    .map(Summary.KeyPoint::text)
                                    .toList()));
        }
        if (!summary.affected().isEmpty()) {
            parts.add(new Part.Title(2, labels.of(Label.AFFECTED)));
            parts.add(
                    new Part.Items(
                            false,
                            summary.affected().stream()
                                    .filter(role -> role.kind() != Summary.ActorKind.AGENCY)
                                    .map(JoinPost::role)
                                    .toList()));
        }
        if (!summary.effective().isEmpty()) {
            parts.add(new Part.Title(2, labels.of(Label.EFFECTIVE)));
            prose(parts, Tone.NORMAL, summary.effective());
        }
        parts.add(new Part.Title(2, "留言時可以告訴我們"));
        parts.add(
                new Part.Items(
                        false,
                        List.of("您的身分（例如業者、民眾、團體），以及草案對您的影響。", "您贊成或反對哪一條，理由是什麼。", "您希望怎麼改。")));
        parts.add(new Part.Title(2, labels.of(Label.CONTACT)));
        Notice.Contact contact = notice.contact();
        List<String> ways = new ArrayList<>();
        ways.add(contact.unit());
        way(ways, "地址：", contact.address());
        way(ways, "電話：", contact.phone());
        way(ways, "傳真：", contact.fax());
        way(ways, "電子郵件：", contact.email());
        way(ways, "公告與完整資料：", notice.url());
        parts.add(new Part.Items(false, ways));
        prose(parts, Tone.REMARK, labels.of(Label.NO_FORCE));
        return SummaryMarkdown.write(new Outline(announcement.title(), Form.TEXT, parts));
    }

    private static void way(List<String> ways, String name, String value) {
        if (!value.isEmpty()) {
            ways.add(name + value);
        }
    }

    private static String role(Summary.Affected role) {
        List<String> counts = new ArrayList<>();
        count(counts, "必須做", role.duties().size());
        count(counts, "不可以做", role.prohibitions().size());
        count(counts, "可以做", role.rights().size());
        return role.actor() + "：" + String.join("，", counts);
    }

    private static void count(List<String> counts, String name, int number) {
        if (number > 0) {
            counts.add(name + "的事 " + number + " 件");
        }
    }

    private static void prose(List<Part> parts, Tone tone, String text) {
        parts.add(new Part.Prose(tone, List.of(Span.of(text))));
    }
}
