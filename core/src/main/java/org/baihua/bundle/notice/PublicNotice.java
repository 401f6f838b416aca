package org.baihua.bundle.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Notice;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// What an agency announces, complete: every item that the law asks for is there.
///
/// @param agencies 訂定機關, all of them
/// @param number 發文字號, empty when there is none
/// @param subject 主旨, empty when it is to be made of the draft's name
/// @param legalBasis 訂定之依據: the statute that empowers
/// @param noticeBasis 公告之依據, empty when the kind of law decides
/// @param period when anyone may comment
/// @param reasonForShorter why fewer than sixty days, empty when it is not shorter
/// @param contact where opinions go
/// @param url where the bundle will stand, empty when nobody knows
/// @param joinUrl its page on the participation platform, empty when there is none
/// @param signer title and name, empty when it is not signed
/// @param hearing 聽證, null when there is none
/// @param keywords for catalogues
/// @param allow what may be published although it looks like a leak
public record PublicNotice(
        List<String> agencies,
        String number,
        String subject,
        String legalBasis,
        String noticeBasis,
        Period period,
        String reasonForShorter,
        Notice.Contact contact,
        String url,
        String joinUrl,
        String signer,
        @Nullable Hearing hearing,
        List<String> keywords,
        List<Allowed> allow) {

    /// 聽證 (行政程序法 §156).
    public record Hearing(LocalDate date, String place, String procedure) {}

    /// A leak that may be published.
    ///
    /// @param kind which kind
    /// @param text which text; empty for all of that kind
    /// @param reason why
    public record Allowed(String kind, String text, String reason) {}

    public PublicNotice {
        agencies = List.copyOf(agencies);
        keywords = List.copyOf(keywords);
        allow = List.copyOf(allow);
    }

    /// The same notice with a longer allow list.
    public PublicNotice alsoAllowing(List<Allowed> more) {
        List<Allowed> all = new ArrayList<>(allow);
        all.addAll(more);
        return new PublicNotice(
                agencies,
                number,
                subject,
                legalBasis,
                noticeBasis,
                period,
                reasonForShorter,
                contact,
                url,
                joinUrl,
                signer,
                hearing,
                keywords,
                all);
    }

    /// All agencies in one line.
    public String agency() {
        return String.join("、", agencies);
    }

    /// As the law's own record, which the summary and the data read.
    ///
    /// @param subject what the notice says in 主旨
    /// @param basis what the notice says in 依據
    public Notice asNotice(String subject, String basis) {
        return new Notice(
                agency(),
                period.from(),
                number,
                Passage.untraced(subject),
                Passage.untraced(basis),
                List.of(),
                period.days(),
                Passage.untraced(reasonForShorter),
                contact);
    }
}
