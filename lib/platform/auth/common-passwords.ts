import { dictionary } from "@zxcvbn-ts/language-common";

/** What people here choose first: words of the place, of the office and of affection, in pinyin. */
const localWords = [
  "admin",
  "administrator",
  "guanliyuan",
  "putuo",
  "putuoqu",
  "shanghai",
  "minzheng",
  "minzhengju",
  "linli",
  "jiedao",
  "changshou",
  "shehui",
  "shehuizuzhi",
  "woaini",
  "woaiwojia",
  "woaizhongguo",
  "zhongguo",
  "mima",
  "wodemima",
  "denglu",
  "beijing",
  "wangluo",
  "jiayou",
  "xiaoming",
  "zhangsan",
  "lisi",
  "wangwu",
  "welcome",
  "changeme",
  "password",
  "passwd",
  "qwerty",
  "qwertyuiop",
  "asdfghjkl",
  "letmein",
  "test",
  "user",
  "root",
];

let known: { passwords: Set<string>; words: Set<string> } | undefined;

function commonPasswords() {
  const passwords = dictionary["passwords-common"];
  known ??= { passwords: new Set([...passwords, ...localWords]), words: new Set(localWords) };
  return known;
}

const isOneRun = (text: string) => {
  const steps = [...text]
    .slice(1)
    .map((character, index) => character.charCodeAt(0) - text.charCodeAt(index));
  return steps.length > 0 && steps.every((step) => step === steps[0] && Math.abs(step) <= 1);
};

/**
 * Whether a password is among those that are tried first: on the list of 49,000 leaked ones, a local word with figures
 * behind it, figures alone (phone numbers, birthdays, 5201314), one run ("abcdefgh") or the same piece again and again.
 */
export function isCommonPassword(password: string): boolean {
  const plain = password.normalize("NFKC").toLowerCase();
  const { passwords, words } = commonPasswords();
  const stem = plain.replace(/[^a-z]+$/u, "").replace(/^[^a-z]+/u, "");
  const isFigures = /^\d{1,15}$/.test(plain);
  const piece = /^(.{1,4}?)\1+$/u.exec(plain);
  return passwords.has(plain) || words.has(stem) || isFigures || isOneRun(plain) || piece !== null;
}
