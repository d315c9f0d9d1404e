import { pinyin } from "pinyin-pro";
import { meanings } from "./meanings";

/** Readings that a dictionary of single words gets wrong. */
const readings: Record<string, string> = {
  长者乐: "Zhangzhele",
  伴成长: "Banchengzhang",
  重阳: "Chongyang",
  重华: "Chonghua",
  重彩: "Zhongcai",
  长乐: "Changle",
  长歌: "Changge",
  长技: "Changji",
  长康: "Changkang",
  和乐: "Hele",
  朝晖: "Zhaohui",
  朝阳: "Zhaoyang",
  朝花: "Zhaohua",
  朝气: "Zhaoqi",
  朝星: "Zhaoxing",
  行知园: "Xingzhiyuan",
  老来乐: "Laolaile",
  心晴: "Xinqing",
};

/** The brand in English: its meaning where that is a picture, else its sound. */
export const englishBrand = (brand: string): string => meanings[brand] ?? romanize(brand);

/** The name in pinyin as one word, with an apostrophe where syllables would run together: 长安 is Chang’an. */
export function romanize(word: string): string {
  const known = readings[word];
  if (known) return known;
  const syllables = pinyin(word, { toneType: "none", type: "array", v: true });
  const joined = syllables
    .map((syllable) => syllable.replace("v", "ü"))
    .map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable));
  const text = joined.join("");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
