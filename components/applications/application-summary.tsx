import { useLocale, useTranslations } from "next-intl";
import { procedureWords } from "@/components/cases/inbox-procedures";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import type { TimeLeft } from "@/lib/domain/cases/inbox/schema";
import type { CaseParty, CaseProcedure } from "@/lib/domain/cases/schema";
import { type CalendarDate, dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { ApplicationStatusTag } from "./application-status-tag";
import { WaitsFor } from "./waits-for";

type Named = { name: string; englishName: string | null } | null;

export type SummarizedApplication = {
  id: string;
  number: string | null;
  title: string;
  procedure: CaseProcedure;
  kind: string;
  status: string;
  waitsFor: CaseParty;
  dueOn: CalendarDate | null;
  createdAt: Date;
  closedAt: Date | null;
  subdistrict: Named;
  supervisoryUnit: Named;
  /** Messages from the offices that nobody opened yet. */
  unread: number;
};

type ApplicationSummaryProps = { application: SummarizedApplication; timeLeft: TimeLeft };

/** One application in a list of one's own: what it is, where it stands, who has it and by when. */
export function ApplicationSummary({ application, timeLeft }: ApplicationSummaryProps) {
  const t = useTranslations("applications");
  const words = useTranslations();
  const locale = useLocale();
  const { id, number, procedure, title, kind, status, closedAt, createdAt, unread } = application;
  const kindLabel = words(`${procedureWords[procedure].namespace}.kinds.${kind}` as never);
  const begun = formatDate(dateInShanghai(createdAt), locale);
  return (
    <li className="relative grid gap-x-6 gap-y-1 border-line border-b px-2 py-4 hover:bg-sunken sm:grid-cols-[minmax(0,1fr)_auto] large:grid-cols-1">
      <div className="min-w-0">
        <p className="font-semibold">
          <Link plain href={`/applications/${id}`} className="after:absolute after:inset-0">
            {title === "" ? (
              t("untitled", { kind: kindLabel })
            ) : (
              <>
                {kindLabel} <span className="font-normal text-ink-2">{title}</span>
              </>
            )}
          </Link>
        </p>
        <p className="text-ink-2 text-s">{number ?? t("begunOn", { date: begun })}</p>
        {closedAt ? (
          <p className="text-s">{t("endedOn", { date: formatDate(dateInShanghai(closedAt), locale) })}</p>
        ) : (
          <WaitsFor
            party={application.waitsFor}
            subdistrict={application.subdistrict}
            supervisoryUnit={application.supervisoryUnit}
            dueOn={application.dueOn}
            timeLeft={timeLeft}
            isPaused={status === "paused"}
          />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2 sm:justify-end">
        {unread > 0 && <Tag tone="info">{t("unread", { count: unread })}</Tag>}
        <ApplicationStatusTag procedure={procedure} status={status} />
      </div>
    </li>
  );
}
