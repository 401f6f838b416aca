package org.baihua.law;

import java.time.LocalDate;
import java.util.List;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// 預告公告, as 行政程序法 §154 asks for it. What the text does not say is empty or null.
///
/// @param agency 公告機關 or 修正機關
/// @param date 公告日期
/// @param number 發文字號
/// @param subject 主旨
/// @param legalBasis 依據
/// @param matters 公告事項, as printed
/// @param commentDays the comment period in days, null when none is stated
/// @param periodReason why the period is under sixty days, empty when no reason is stated
/// @param contact where opinions go
public record Notice(
        String agency,
        @Nullable LocalDate date,
        String number,
        Passage subject,
        Passage legalBasis,
        List<Passage> matters,
        @Nullable Integer commentDays,
        Passage periodReason,
        Contact contact) {

    public Notice {
        matters = List.copyOf(matters);
    }

    /// 承辦單位 and how to reach it; each may be empty.
    public record Contact(String unit, String address, String phone, String fax, String email) {

        public static final Contact NONE = new Contact("", "", "", "", "");
    }
}
