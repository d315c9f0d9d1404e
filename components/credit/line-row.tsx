import { useLocale, useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { Cell, TableRow } from "@/components/ui/table";
import { ruleMessageKey } from "@/lib/domain/credit/schema";
import type { ScoreLine } from "@/lib/domain/credit/scores/schema";
import { formatDate } from "@/lib/platform/i18n/formats";
import { useCreditWords } from "./credit-words";
import { lineId, pointTone, signed } from "./figures";

type LineRowProps = {
  line: ScoreLine;
  /** Ordinal of the version of the rulebook. */
  rulebook: number;
  objectTo?: (recordId: string) => string;
};

/** One line of a score: the record, the rule, the points, until when, and the way to object. */
export function LineRow({ line, rulebook, objectTo }: LineRowProps) {
  const t = useTranslations("creditPages.lines");
  const marks = useTranslations("creditPages.marks");
  const locale = useLocale();
  const words = useCreditWords();
  const { kind, record, ruleKey, points, until } = line;
  const isHidden = kind === "record" && record === null;
  const told = words.line(line);
  return (
    <TableRow id={`line-${lineId(line)}`} className="scroll-mt-20">
      <Cell lead>
        {record ? (
          <Link href={`/credit/records/${record.id}`} className="inline-flex min-h-6 items-center">
            {told}
          </Link>
        ) : (
          <span className="font-normal text-ink-2">{told}</span>
        )}
        {isHidden && <span className="block font-normal text-ink-2 text-xs">{t("hidden")}</span>}
        {record && (
          <span className="block font-normal text-ink-2 text-xs">
            {formatDate(record.occurredOn, locale)}
          </span>
        )}
        {record?.isUnderObjection && (
          <span className="mt-1 block">
            <StatusTag tone="warn">{marks("objected")}</StatusTag>
          </span>
        )}
      </Cell>
      <Cell label={t("rule")} className={record ? undefined : "max-sm:hidden!"}>
        {ruleKey ? (
          <Link
            plain
            href={`/credit/rulebooks/${rulebook}#${ruleMessageKey(ruleKey)}`}
            className="inline-flex min-h-6 items-center hover:underline"
          >
            {words.rule(ruleKey)}
          </Link>
        ) : (
          <span className="text-ink-3">—</span>
        )}
      </Cell>
      <Cell numeric label={t("points")} className={cn("whitespace-nowrap font-semibold", pointTone(points))}>
        {signed(points)}
      </Cell>
      <Cell label={t("until")} className={cn("text-ink-2", !record && "max-sm:hidden!")}>
        {record ? (
          <span className="whitespace-nowrap">
            {until ? formatDate(until, locale) : t("always")}
            {points < 0 && (
              <span className="block whitespace-normal text-xs">{words.say(`remedies.${line.remedy}`)}</span>
            )}
          </span>
        ) : (
          <span className="text-ink-3">—</span>
        )}
      </Cell>
      {objectTo && (
        <Cell label={record ? t("wrong") : undefined} className="print:hidden">
          {record && (
            <Link
              href={objectTo(record.id)}
              prefetch={false}
              aria-label={t("isWrongOf", { record: told })}
              className="inline-flex min-h-6 items-center whitespace-nowrap max-sm:min-h-11"
            >
              {t("isWrong")}
            </Link>
          )}
        </Cell>
      )}
    </TableRow>
  );
}
