import { useTranslations } from "next-intl";

/** How many the list found; read out when it changes. Counts above `cap` are given as "10,000+". */
export function ResultCount({ total, cap }: { total: number; cap?: number }) {
  const t = useTranslations("interface.list");
  return (
    <p role="status" className="text-ink-2 text-s">
      {cap !== undefined && total > cap ? t("countCapped", { cap }) : t("count", { count: total })}
    </p>
  );
}
