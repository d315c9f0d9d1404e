import { useFormatter, useTranslations } from "next-intl";
import type { Batch } from "@/lib/domain/organizations/imports/queries/batches";

type FiguresProps = { batch: Batch };

/** The counts of a batch, large. */
export function Figures({ batch }: FiguresProps) {
  const t = useTranslations("imports.figures");
  const format = useFormatter();
  const isChecked = batch.status === "checked";
  const figures = isChecked
    ? [
        { key: "good", count: batch.goodCount },
        { key: "bad", count: batch.badCount },
        { key: "unchanged", count: batch.unchangedCount },
        { key: "rows", count: batch.rowCount },
      ]
    : [
        { key: "created", count: batch.createdCount },
        { key: "updated", count: batch.updatedCount },
        { key: "unchanged", count: batch.unchangedCount },
        { key: "failed", count: batch.badCount },
        ...(batch.status === "undone" ? [{ key: "kept", count: batch.keptCount }] : []),
      ];
  return (
    <dl className="grid max-w-3xl grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-4 large:grid-cols-2">
      {figures.map(({ key, count }) => (
        <div key={key} className="border-line-strong border-t-[3px] pt-2">
          <dt className="text-ink-2 text-s">{t(key)}</dt>
          <dd className="font-semibold text-xl tabular-nums">{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
