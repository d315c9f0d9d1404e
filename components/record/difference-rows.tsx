import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type Difference = {
  label: string;
  before: ReactNode;
  after: ReactNode;
  /** "changed after correction", the document that proves it. */
  note?: ReactNode;
};

/** What would change: the registered text struck out, the new one marked. */
export function DifferenceRows({ differences }: { differences: Difference[] }) {
  const t = useTranslations("interface.difference");
  const empty = <span className="text-ink-3">{t("nothing")}</span>;
  return (
    <dl className="text-s">
      {differences.map(({ label, before, after, note }) => (
        <div
          key={label}
          className="grid gap-x-4 border-line border-b py-2 sm:grid-cols-[8.5rem_minmax(0,1fr)_minmax(0,1fr)] large:grid-cols-1"
        >
          <dt className="text-ink-2">{label}</dt>
          <dd>
            <span className="sr-only">{t("before")}</span>
            {before ? <del className="text-ink-3">{before}</del> : empty}
          </dd>
          <dd>
            <span className="sr-only">{t("after")}</span>
            {after ? (
              <ins className="rounded-tag bg-amber-wash px-1 text-ink no-underline">{after}</ins>
            ) : (
              empty
            )}
            {note && <span className="ml-2 text-ink-3 text-xs">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
