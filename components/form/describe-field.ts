import type { Choice } from "@/components/ui/select";
import type { FieldTraits } from "@/lib/platform/forms/field-traits";
import type { DescribedField } from "./described-field";

/** Where the words of the questions of a section come from, in the reader's language. */
export type FieldWords = {
  label: (name: string) => string;
  help: (name: string) => string | undefined;
  choices: (traits: FieldTraits) => Choice[] | undefined;
  /** What an office asked to correct in a field. */
  corrections: (name: string) => string[];
  /** What one row of a repeated field is called, with "#" for its place, and how to add one. */
  row: (name: string) => { rowLabel: string; addLabel: string };
};

/** A question ready to be drawn, from its traits and words. */
export function describeField(name: string, traits: FieldTraits, words: FieldWords): DescribedField {
  const [help, choices, corrections] = [words.help(name), words.choices(traits), words.corrections(name)];
  const isCommunity = traits.type === "reference" && traits.to === "community";
  return {
    name,
    type: traits.type === "text" && traits.long ? "long" : traits.type,
    label: words.label(name),
    required: traits.isRequired === true,
    ...(help && { help }),
    ...(traits.type === "text" && { maximum: traits.maximum }),
    ...(choices && { choices }),
    ...(isCommunity && { within: "subdistrictCode" }),
    ...(traits.when && { when: traits.when }),
    ...(corrections.length > 0 && { corrections }),
    ...(traits.type === "rows" && {
      rows: {
        columns: Object.entries(traits.columns).map(([column, of]) => describeField(column, of, words)),
        minimum: traits.minimum,
        maximum: traits.maximum,
        ...words.row(name),
      },
    }),
  };
}
