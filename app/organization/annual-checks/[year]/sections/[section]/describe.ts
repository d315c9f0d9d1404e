import { getTranslations } from "next-intl/server";
import { describeField, type FieldWords } from "@/components/form/describe-field";
import type { DescribedField } from "@/components/form/described-field";
import { concerns } from "@/lib/domain/annual-checks/report/rules";
import { fieldsOf, isStatement, type SectionKey } from "@/lib/domain/annual-checks/report/schema";

type Corrections = readonly { target: string; reason: string }[];

/** The questions of a section with all their words, and what an office asked to correct at each; none for a statement. */
export async function describeSection(
  kind: Parameters<typeof concerns>[0],
  section: SectionKey,
  corrections: Corrections,
): Promise<DescribedField[]> {
  if (isStatement(section)) return [];
  const [t, all] = [await getTranslations("annualReportFields"), await getTranslations()];
  const yesOrNo = ["true", "false"].map((value) => ({
    value,
    label: all(value === "true" ? "organizations.yes" : "organizations.no"),
  }));
  const words: FieldWords = {
    label: (name) => t(`${section}.${name}` as never),
    help: (name) => {
      const key = `help.${section}.${name}` as never;
      return t.has(key) ? t(key) : undefined;
    },
    choices: (traits) => {
      if (traits.type === "flag") return yesOrNo;
      if (traits.type !== "choice" && traits.type !== "choices") return undefined;
      return traits.choices.map((value) => ({ value, label: all(`${traits.words}.${value}` as never) }));
    },
    corrections: (name) =>
      corrections.filter(({ target }) => target === `${section}.${name}`).map(({ reason }) => reason),
    row: (name) => ({
      rowLabel: t(`rows.${section}.${name}.one` as never),
      addLabel: t(`rows.${section}.${name}.add` as never),
    }),
  };
  return fieldsOf(section)
    .filter(([name]) => concerns(kind, section, name))
    .map(([name, traits]) => describeField(name, traits, words));
}
