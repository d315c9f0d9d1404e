import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { factSentence } from "@/lib/domain/supervision/listings/facts/rules";
import type { ListingFact } from "@/lib/domain/supervision/listings/schema";

type FactListProps = {
  facts: ListingFact[];
  /** Where the record of a fact can be opened by this reader; absent where there is nothing to open. */
  hrefOf?: (record: NonNullable<ListingFact["record"]>) => string | null;
};

/** What a listing rests on, each fact with the record it was read from. */
export function FactList({ facts, hrefOf }: FactListProps) {
  const [t, locale] = [useTranslations("listings"), useLocale()];
  const told = facts.map((fact) => {
    const text = factSentence((key, values) => t(key as never, values as never), locale, fact);
    const href = fact.record && hrefOf?.(fact.record);
    return {
      text,
      line: (
        <>
          {text}
          {href && (
            <>
              {" "}
              <Link href={href} className="whitespace-nowrap">
                {t("openRecord")}
              </Link>
            </>
          )}
        </>
      ),
    };
  });
  const [only] = told;
  if (only && told.length === 1) return <p className="max-w-measure">{only.line}</p>;
  return (
    <ol className="grid max-w-measure list-decimal gap-1.5 pl-5">
      {told.map(({ text, line }) => (
        <li key={text}>{line}</li>
      ))}
    </ol>
  );
}
