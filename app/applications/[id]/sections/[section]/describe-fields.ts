import { getLocale, getTranslations } from "next-intl/server";
import { describeField, type FieldWords } from "@/components/form/describe-field";
import type { DescribedField } from "@/components/form/described-field";
import type { Choice } from "@/components/ui/select";
import {
  listCommunities,
  listSubdistricts,
  listSupervisoryUnits,
} from "@/lib/domain/district/queries/places";
import {
  type FieldTraits,
  type SectionKey,
  sectionFields,
} from "@/lib/domain/registrations/application/schema";

type Reference = "subdistrict" | "community" | "supervisoryUnit";

const fieldsOf = (section: SectionKey) => Object.entries(sectionFields[section]) as [string, FieldTraits][];

/** The places and units that the fields name; those that nobody asks for are not read. */
async function referenceChoices(traits: readonly FieldTraits[]): Promise<Record<Reference, Choice[]>> {
  const isEnglish = (await getLocale()) === "en";
  const asks = (to: Reference) => traits.some((one) => one.type === "reference" && one.to === to);
  const [subdistricts, communities, units] = await Promise.all([
    asks("subdistrict") ? listSubdistricts() : [],
    asks("community") ? listCommunities() : [],
    asks("supervisoryUnit") ? listSupervisoryUnits() : [],
  ]);
  return {
    subdistrict: subdistricts.map(({ code, name, englishName }) => ({
      value: code,
      label: isEnglish ? englishName : name,
    })),
    community: communities.map(({ code, name }) => ({ value: code, label: name })),
    supervisoryUnit: units
      .filter(({ isActive }) => isActive)
      .map(({ id, name, englishName }) => ({ value: id, label: isEnglish ? englishName : name })),
  };
}

/** The questions of a section with all their words, and what an office asked to correct at each. */
export async function describeFields(
  section: SectionKey,
  corrections: readonly { target: string; reason: string }[],
): Promise<DescribedField[]> {
  const t = await getTranslations();
  const references = await referenceChoices(fieldsOf(section).map(([, traits]) => traits));
  const yesOrNo = ["true", "false"].map((value) => ({ value, label: t(`applications.form.${value}`) }));

  function choicesOf(traits: FieldTraits): Choice[] | undefined {
    if (traits.type === "flag") return yesOrNo;
    if (traits.type === "reference") return references[traits.to];
    if (traits.type !== "choice" && traits.type !== "choices") return undefined;
    return traits.choices.map((value) => ({ value, label: t(`${traits.words}.${value}` as never) }));
  }

  const words: FieldWords = {
    label: (name) => t(`registrations.fields.${section}.${name}` as never),
    help: (name) => {
      const key = `registrations.help.${section}.${name}` as never;
      return t.has(key) ? t(key) : undefined;
    },
    choices: choicesOf,
    corrections: (name) =>
      corrections.filter(({ target }) => target === `${section}.${name}`).map(({ reason }) => reason),
    row: (name) => ({
      rowLabel: t(`applications.form.rows.${name}.one` as never),
      addLabel: t(`applications.form.rows.${name}.add` as never),
    }),
  };
  return fieldsOf(section).map(([name, traits]) => describeField(name, traits, words));
}
