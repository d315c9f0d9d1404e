import { type BrowserContextOptions, expect, type Page, test as plain } from "@playwright/test";
import { type Locale, locales } from "@/lib/platform/i18n/locales";
import { keptSession } from "./sessions";
import { watch } from "./watch";
import { type Say, spoken } from "./words";

type Options = BrowserContextOptions & {
  /** Login name of a demonstration account that is signed in already. */
  as?: string;
};

type Fixtures = {
  /** The language of the story. */
  language: Locale;
  say: Say;
  /** Complaints that a story brings about on purpose, such as a lost connection. */
  tolerated: RegExp | null;
  /** Opens a browser of another person; it is watched like the story's own and closed with it. */
  browserOf: (options?: Options) => Promise<Page>;
};

const unexpected = (complaints: string[], tolerated: RegExp | null) =>
  complaints.filter((complaint) => !tolerated?.test(complaint));

/** A story whose every browser is watched: it fails on any complaint of the console or the network. */
export const test = plain.extend<Fixtures>({
  language: ["zh-CN", { option: true }],
  locale: ({ language }, use) => use(language),
  say: ({ language }, use) => use(spoken[language]),
  tolerated: [null, { option: true }],
  context: async ({ context, tolerated }, use) => {
    const complaints = watch(context);
    await use(context);
    expect(unexpected(complaints, tolerated)).toEqual([]);
  },
  browserOf: async ({ browser, language, baseURL, tolerated }, use) => {
    const complaints: string[][] = [];
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async ({ as, ...options } = {}) => {
      const context = await browser.newContext({ ...(as && { storageState: keptSession(as) }), ...options });
      contexts.push(context);
      complaints.push(watch(context));
      await context.addCookies([{ name: "locale", value: language, url: baseURL ?? "" }]);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(unexpected(complaints.flat(), tolerated)).toEqual([]);
  },
});

/** Tells the same stories once in each language. */
export function inBothLanguages(tell: (language: Locale) => void) {
  for (const language of locales) {
    test.describe(language, () => {
      test.use({ language });
      tell(language);
    });
  }
}

export { expect };
