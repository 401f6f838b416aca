package org.baihua.personal;

/// The check digits of Taiwan's numbers.
final class CheckDigits {

    /// What each letter of a 統一編號 stands for, A to Z, by the household registration rules.
    private static final int[] LETTERS = {
        10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32,
        30, 31, 33
    };

    private static final int[] BUSINESS_WEIGHTS = {1, 2, 1, 2, 1, 2, 4, 1};

    private CheckDigits() {}

    /// Whether `id` (a letter, then a digit or a letter from A to D, then eight digits) is a number
    /// that could have been given to a person. The first digit is 1 or 2 for nationals, 8 or 9 on
    /// resident certificates since 2021; before, these had a second letter.
    static boolean person(String id) {
        int letter = LETTERS[Character.toUpperCase(id.charAt(0)) - 'A'];
        int sum = letter / 10 + 9 * (letter % 10);
        char second = Character.toUpperCase(id.charAt(1));
        int secondDigit =
                second >= 'A' && second <= 'Z' ? LETTERS[second - 'A'] % 10 : second - '0';
        sum += 8 * secondDigit;
        for (int i = 2; i < 9; i++) {
            sum += (9 - i) * (id.charAt(i) - '0');
        }
        return (sum + id.charAt(9) - '0') % 10 == 0;
    }

    /// Whether eight digits are a firm's 統一編號: divisible by 10 by the old rule, by 5 since the
    /// numbers were enlarged in 2023; a 7 in the seventh place counts as 0 or 1.
    static boolean business(String number) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int product = BUSINESS_WEIGHTS[i] * (number.charAt(i) - '0');
            sum += product / 10 + product % 10;
        }
        boolean seven = number.charAt(6) == '7';
        // 4 x 7 = 28, 2 + 8 = 10, and 1 + 0 is taken as 1 or as 0.
        return sum % 5 == 0 || seven && (sum - 9) % 5 == 0;
    }

    /// Luhn's rule, for payment cards.
    static boolean card(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int product = i % 2 == 1 ? 2 * digit : digit;
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
