import { getTranslations } from "next-intl/server";
import { getCreditWords } from "@/components/credit/credit-words";
import { pointTone, signed } from "@/components/credit/figures";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import type { CreditRecordView } from "@/lib/domain/credit/records/schema";
import { ruleMessageKey } from "@/lib/domain/credit/schema";
import { getScore } from "@/lib/domain/credit/scores/queries/score";
import type { Actor } from "@/lib/platform/auth/actor";
import { formatDate } from "@/lib/platform/i18n/formats";

type RecordPointsNowProps = { actor: Actor; record: CreditRecordView };

/** What a record does to the score today: its points, its rule, and until when. */
export async function RecordPointsNow({ actor, record }: RecordPointsNowProps) {
  const [t, words, score] = await Promise.all([
    getTranslations("creditPages"),
    getCreditWords(),
    getScore(actor, record.organizationId),
  ]);
  const line = score?.lines.find((one) => one.kind === "record" && one.record?.id === record.id);
  const rule = (
    <Link
      href={`/credit/rulebooks/${score?.rulebook.ordinal}#${ruleMessageKey(record.kind)}`}
      className="inline-flex min-h-6 items-center"
    >
      {words.rule(record.kind)}
    </Link>
  );
  if (!line) {
    return (
      <Panel className="p-5">
        <p>{t("record.noPoints")}</p>
        {score && <p className="mt-1 text-s">{rule}</p>}
      </Panel>
    );
  }
  return (
    <Panel className="p-5">
      <p className={`font-light text-2xl ${pointTone(line.points)}`}>{signed(line.points)}</p>
      <p className="mt-1 text-s">{rule}</p>
      <p className="text-ink-2 text-s">
        {line.until
          ? t("record.until", { date: formatDate(line.until, words.locale) })
          : t("record.untilEnds")}{" "}
        {line.points < 0 && words.say(`remedies.${line.remedy}`)}
      </p>
      {line.gradeAtMost && (
        <p className="mt-2 text-cinnabar text-s">{t("record.gradeAtMost", { grade: line.gradeAtMost })}</p>
      )}
    </Panel>
  );
}
