import { useLocale, useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { listThanksReceived } from "@/lib/domain/supervision/complaints/queries/questions";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type ThanksLineProps = { thanks: Awaited<ReturnType<typeof listThanksReceived>>[number] };

/** Thanks as they were passed on. */
export function ThanksLine({ thanks: { body, writer, at, isPublic } }: ThanksLineProps) {
  const t = useTranslations("complaints.desk");
  const locale = useLocale();
  const date = at ? formatDate(dateInShanghai(at), locale) : "";
  return (
    <li className="border-pine border-l-2 pl-4">
      <p className="max-w-measure whitespace-pre-line">{body}</p>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-ink-2 text-s">
        {writer ? t("writer", { name: writer, date }) : t("unnamed", { date })}
        {isPublic && <Tag tone="ok">{t("public")}</Tag>}
      </p>
    </li>
  );
}
