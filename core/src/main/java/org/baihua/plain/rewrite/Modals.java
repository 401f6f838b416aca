package org.baihua.plain.rewrite;

/// Says duties and permissions in everyday words: 應 → 必須, 得 → 可以, 不得 → 不可以, 始得 → 才可以.
final class Modals implements Rule {

    @Override
    public String id() {
        return "modality";
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '應' && Homographs.isModal(text, i)) {
                sheet.replace(id(), i, i + 1, "必須");
            } else if (c == '須' && Homographs.isModal(text, i)) {
                sheet.replace(id(), i, i + 1, "必須");
            } else if (c == '得' && Homographs.isModal(text, i)) {
                permission(sheet, text, i);
            }
        }
    }

    private void permission(Sheet sheet, String text, int at) {
        if (text.startsWith("不得不", at - 1)) {
            return;
        }
        if (text.startsWith("始得", at - 1)) {
            sheet.replace(id(), at - 1, at + 1, "才可以");
        } else {
            sheet.replace(id(), at, at + 1, "可以");
        }
    }
}
