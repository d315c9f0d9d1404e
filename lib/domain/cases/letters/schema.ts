import { z } from "zod";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { RuleUnit } from "../../district/schema";

/** Who signs a letter. */
export const letterOffices = ["bureau", "center", "supervisoryUnit"] as const;
export type LetterOffice = (typeof letterOffices)[number];

type Named = { name: string; englishName: string };

/** The places of a case that an office signs with. */
export type LetterPlaces = { subdistrict: Named | null; supervisoryUnit: Named | null };

/** A figure from the rules in force, with its legal basis. */
export type LetterLimit = { value: number; unit: RuleUnit; basis: string; basisEn: string };

const letterText = z.object({
  /** Letterhead and signature. */
  office: z.string(),
  title: z.string(),
  addressee: z.string(),
  paragraphs: z.array(z.string()),
  /** What to correct: where, and what is needed. */
  items: z.array(z.object({ label: z.string(), text: z.string() })),
  /** What follows the items: by when, and remedies. */
  closing: z.array(z.string()),
});

/** A letter in one language. */
export type LetterText = z.infer<typeof letterText>;

/** A letter as it was issued, in both languages; kept in `CaseLetter.content`. */
export const letterContentSchema = z.object({
  kind: z.string(),
  signedBy: z.enum(letterOffices),
  "zh-CN": letterText,
  en: letterText,
});
export type LetterContent = z.infer<typeof letterContentSchema>;

/** What a procedure gives for a letter: its words stand at `<namespace>.letters.<kind>`. */
export type LetterOrder = {
  namespace: string;
  kind: string;
  /** What marks the series of its numbers, such as 列 in 普民社列〔2026〕3号. */
  mark: string;
  office?: LetterOffice;
  /** Whom it is written to, where that is not the organization of the case. */
  addressee?: string;
  /** What the sentences name, beside `number`, `organization`, `title`, `date`, `review` and `lawsuit`. */
  values?: (locale: Locale) => Record<string, string | number>;
  items?: (locale: Locale) => { label: string; text: string }[];
};
