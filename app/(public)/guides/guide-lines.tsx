import { getTranslations } from "next-intl/server";

type GuideLinesProps = {
  /** Where the lines stand in the catalogue `guides`. */
  at: string;
  figures?: Record<string, string>;
  ordered?: boolean;
};

/** The lines of one part of a guide, with the figures of the rules in force. */
export async function GuideLines({ at, figures = {}, ordered = false }: GuideLinesProps) {
  const t = await getTranslations("guides");
  const lines = (t.raw(at) as string[]).map((_, index) => t(`${at}.${index}`, figures));
  const List = ordered ? "ol" : "ul";
  return (
    <List className={`grid max-w-measure gap-2 pl-5 ${ordered ? "list-decimal" : "list-disc"}`}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}
