import { getTranslations } from "next-intl/server";
import { getCreditWords } from "@/components/credit/credit-words";
import { pointTone, signed } from "@/components/credit/figures";
import { GradeMark } from "@/components/credit/grade-mark";
import { Link } from "@/components/ui/link";
import type { CreditRecordView } from "@/lib/domain/credit/records/schema";
import type { LineChange, ScoreChange } from "@/lib/domain/credit/scores/schema";
import { formatDate } from "@/lib/platform/i18n/formats";
import { changeTold } from "./change-told";

type HistoryStepsProps = {
  /** Records of the organization that the reader may see. */
  records: readonly CreditRecordView[];
  /** Public page of the organization's score, where a past day is opened. */
  page: string;
  /** Newest first. */
  changes: ScoreChange[];
};

const gainOf = ({ before, after }: LineChange) => (after ?? 0) - (before ?? 0);

/** Every step of a score with its cause: the lines that made the difference. */
export async function HistorySteps({ records, page, changes }: HistoryStepsProps) {
  const [t, words] = await Promise.all([getTranslations("creditPages"), getCreditWords()]);
  if (changes.length === 0) return <p className="text-ink-2">{t("trend.none")}</p>;
  const known = new Map(records.map((record) => [record.id, record]));
  return (
    <ol className="mt-4" aria-label={t("trend.steps")}>
      {changes.map(({ id, day, total, totalBefore, grade, gradeBefore, cause, lines }) => (
        <li
          key={id}
          className="grid gap-x-6 gap-y-1 border-line border-t py-3 sm:grid-cols-[9rem_7rem_minmax(0,1fr)] large:grid-cols-1"
        >
          <Link
            href={`${page}?day=${day}`}
            prefetch={false}
            className="inline-flex min-h-6 items-center text-s"
          >
            <time dateTime={day}>{formatDate(day, words.locale)}</time>
          </Link>
          <p className="flex items-center gap-2 text-s">
            <span className="font-semibold">{total}</span>
            {totalBefore !== null && (
              <span className={pointTone(total - totalBefore)}>{signed(total - totalBefore)}</span>
            )}
            {gradeBefore !== grade && <GradeMark grade={grade} size="small" />}
          </p>
          <div className="min-w-0 text-s">
            <p className="text-ink-2">{words.say(`causes.${cause}`)}</p>
            {cause !== "first" && (
              <ul>
                {lines
                  .filter((line) => gainOf(line) !== 0)
                  .map((line) => (
                    <li key={`${line.dimension}-${line.kind}-${line.key}-${line.recordId}`}>
                      {changeTold(line, words, known)}{" "}
                      <span className={`font-semibold ${pointTone(gainOf(line))}`}>
                        {signed(gainOf(line))}
                      </span>
                    </li>
                  ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
