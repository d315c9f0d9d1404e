import { getTranslations } from "next-intl/server";
import { pointTone, signed } from "@/components/credit/figures";
import { GradeMark } from "@/components/credit/grade-mark";
import type { ObjectionCase } from "@/lib/domain/credit/objections/queries/objection";
import { isClosed } from "@/lib/domain/credit/objections/rules";
import { getRulebookOn } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { scoreIf } from "@/lib/domain/credit/scores/queries/what-if";
import type { CalendarDate } from "@/lib/platform/clock";

type WhatWouldChangeProps = { file: ObjectionCase; today: CalendarDate };

/** The score before and after: as decided, or, while that is open, if the record were taken out. */
export async function WhatWouldChange({ file, today }: WhatWouldChangeProps) {
  const t = await getTranslations("creditPages.objectionCase.change");
  const { status, objection, record } = file;
  if (objection.totalBefore !== null && objection.totalAfter !== null) {
    return <Change label={t("decided")} before={objection.totalBefore} after={objection.totalAfter} />;
  }
  const rulebook = isClosed(status) ? null : await getRulebookOn(today);
  if (!rulebook) return <p className="text-ink-2 text-s">{t("unchanged")}</p>;
  const asked = { organizationId: record.organizationId, day: today, content: rulebook.content };
  const [now, without] = [
    await scoreIf({ ...asked, whatIf: { added: [], removedIds: [] } }),
    await scoreIf({ ...asked, whatIf: { added: [], removedIds: [record.id] } }),
  ];
  if (!now || !without) return <p className="text-ink-2 text-s">{t("unchanged")}</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Change label={t("ifRemoved")} before={now.total} after={without.total} />
      {now.grade !== without.grade && (
        <span className="inline-flex items-center gap-2">
          <GradeMark grade={now.grade} size="small" /> → <GradeMark grade={without.grade} size="small" />
        </span>
      )}
    </div>
  );
}

function Change({ label, before, after }: { label: string; before: number; after: number }) {
  return (
    <p>
      {label} <span className="font-semibold">{before}</span> → <span className="font-semibold">{after}</span>{" "}
      <span className={`font-semibold ${pointTone(after - before)}`}>{signed(after - before)}</span>
    </p>
  );
}
