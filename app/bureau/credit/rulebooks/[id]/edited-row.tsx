import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";

type EditedRowProps = {
  /** Anchor of the row. */
  anchor?: string;
  name: string;
  /** What it says now, and what it says in the version in force where the two differ. */
  now: string;
  was: string | null;
  children: ReactNode;
};

/** One part of a draft on a line: what it says, whether that differs, and its form under it. */
export function EditedRow({ anchor, name, now, was, children }: EditedRowProps) {
  const t = useTranslations("creditPages.editor");
  return (
    <li id={anchor} className="scroll-mt-20 border-line border-b">
      <details className="group/row">
        <summary className="grid min-h-row grid-cols-[1.25rem_minmax(0,1fr)] items-baseline gap-x-1 py-2 text-s hover:bg-sunken sm:grid-cols-[1.25rem_minmax(8rem,16rem)_minmax(0,1fr)] large:grid-cols-[1.25rem_minmax(0,1fr)]">
          <ChevronRight
            aria-hidden="true"
            className="size-4 self-center text-ink-3 transition-transform group-open/row:rotate-90"
          />
          <span className="font-semibold">{name}</span>
          <span className="text-ink-2 max-sm:col-start-2 large:col-start-2">
            {now}
            {was !== null && (
              <>
                {" "}
                <Tag tone="warn">{t("changed")}</Tag>
                <span className="block text-xs">{t("was", { was })}</span>
              </>
            )}
          </span>
        </summary>
        <div className="max-w-3xl pt-1 pb-4 pl-6">{children}</div>
      </details>
    </li>
  );
}
