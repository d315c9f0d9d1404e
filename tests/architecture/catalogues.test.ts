import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue, type Messages } from "@/lib/platform/i18n/catalogue";
import { locales } from "@/lib/platform/i18n/locales";

function texts(messages: Messages, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === "string") found.set(path, value);
    else for (const [inner, text] of texts(value, path)) found.set(inner, text);
  }
  return found;
}

const chinese = texts(catalogue("zh-CN"));
const english = texts(catalogue("en"));

/** Names of the values in a message. Every second brace opens a text: what a choice or a plural says. */
function argumentsOf(text: string): Set<string> {
  const names = new Set<string>();
  let depth = 0;
  for (const [brace, name] of text.matchAll(/\{(\w*)|\}/g)) {
    if (brace !== "}" && depth % 2 === 0 && name) names.add(name);
    depth += brace === "}" ? -1 : 1;
  }
  return names;
}

describe("the catalogues", () => {
  it("have the same namespaces", () => {
    const [zh, en] = locales.map((locale) => readdirSync(`lib/platform/i18n/messages/${locale}`).sort());
    expect(en).toEqual(zh);
  });

  it("have the same messages in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it("name the same values in both languages", () => {
    const different = [...chinese].filter(([key, text]) => {
      const other = argumentsOf(english.get(key) ?? "");
      return [...argumentsOf(text)].some((name) => !other.has(name)) || other.size !== argumentsOf(text).size;
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it("are not empty and not left in the other language", () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
    const untranslated = [...english].filter(
      ([key, text]) =>
        /\p{Script=Han}/u.test(text) && !/(placeholder|example|hint|help|chinese|name)/i.test(key),
    );
    expect(untranslated).toEqual([]);
  });

  it("hold no broken letters, and one kind of apostrophe in English", () => {
    const isBroken = (text: string) => /[\p{Cc}\p{Co}\uFFFD]/u.test(text.replaceAll("\n", ""));
    expect([...chinese, ...english].filter(([, text]) => isBroken(text))).toEqual([]);
    expect([...english].filter(([, text]) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });
});
