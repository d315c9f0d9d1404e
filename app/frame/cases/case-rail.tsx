import { getTranslations } from "next-intl/server";
import { RailSection } from "@/components/cases/rail-section";
import { StatusTold } from "@/components/cases/status-told";
import { EventTimeline } from "@/components/record/event-timeline";
import { Link } from "@/components/ui/link";
import { listTimeline } from "@/lib/domain/cases/queries/timeline";
import { CaseDeadline } from "./case-deadline";
import { CaseLetters } from "./case-letters";
import { CaseMessages } from "./case-messages";
import { CaseNotes } from "./case-notes";
import { CaseOpinions, OpinionsAskedOfReader } from "./case-opinions";
import { CasePeople } from "./case-people";
import type { CaseContext, CaseParts } from "./procedure";

type CaseRailProps = CaseContext & {
  parts: CaseParts;
  /** The next case of the list from which this one was opened. */
  next?: { href: string; label: string };
};

/** What stands beside a case: time left, next steps, who has it, and what the offices and the applicant wrote. */
export async function CaseRail({ parts, next, ...context }: CaseRailProps) {
  const { actor, file, today, list } = context;
  const [t, events] = await Promise.all([getTranslations("cases"), listTimeline(actor, file, parts.events)]);
  return (
    <>
      <StatusTold status={file.status}>
        <p className="font-semibold">{t("told.now", { status: parts.status.label })}</p>
        {next && <Link href={next.href}>{t("told.next", { name: next.label })}</Link>}
      </StatusTold>
      <CaseDeadline file={file} today={today} limit={parts.limit} />
      <OpinionsAskedOfReader actor={actor} file={file} list={list} />
      {parts.decision}
      <div>
        <CasePeople actor={actor} file={file} list={list} people={parts.people} />
        <CaseMessages actor={actor} file={file} list={list} />
        <CaseNotes actor={actor} file={file} list={list} />
        <CaseOpinions actor={actor} file={file} list={list} />
        <CaseLetters actor={actor} file={file} titleOf={parts.letterTitle} />
        <RailSection title={t("timeline")} open>
          <EventTimeline label={t("timeline")} events={events} />
        </RailSection>
      </div>
    </>
  );
}
