import { getLocale, getTranslations } from "next-intl/server";
import { ApplicationStatusTag } from "@/components/applications/application-status-tag";
import { WaitsFor } from "@/components/applications/waits-for";
import { procedureWords } from "@/components/cases/inbox-procedures";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { EventTimeline } from "@/components/record/event-timeline";
import { RecordPage } from "@/components/record/record-page";
import { listTimeline } from "@/lib/domain/cases/queries/timeline";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { CaseDeadline } from "../case-deadline";
import { Conversation } from "./conversation";
import { Letters } from "./letters";
import type { LoadMatter, MatterContext } from "./matter";

/** A case of any procedure for those on the applicant's side: what it means, what to do now, and everything sent and received. */
export async function MatterView({ load, ...context }: MatterContext & { load: LoadMatter }) {
  const { actor, file, today } = context;
  const parts = await load(context);
  const [t, words, locale, events] = await Promise.all([
    getTranslations("applications"),
    getTranslations(),
    getLocale(),
    listTimeline(actor, file, parts.events),
  ]);
  const { namespace } = procedureWords[file.procedure];
  const kind = words(`${namespace}.kinds.${file.kind}` as never);
  const isOwn = file.organizationPart !== "respondent";
  const since = file.servedAt ?? file.submittedAt ?? file.createdAt;
  return (
    <RecordPage
      header={
        <PageHeader
          breadcrumbs={[{ href: "/applications", label: t("title") }]}
          eyebrow={[file.number, kind].filter(Boolean).join(" · ")}
          title={file.title}
          lead={parts.lead}
          facts={[
            {
              label: t(isOwn ? "facts.submittedOn" : "facts.servedOn"),
              value: formatDate(dateInShanghai(since), locale),
            },
            ...(isOwn ? [{ label: t("facts.by"), value: file.createdByName }] : []),
          ]}
          tags={<ApplicationStatusTag procedure={file.procedure} status={file.status} />}
          seal={parts.seal}
        />
      }
      steps={parts.steps}
      railLabel={t("rail")}
      rail={
        <>
          <CaseDeadline file={file} today={today} limit={parts.limit} />
          <Letters actor={actor} file={file} titleOf={parts.letterTitle} />
          <Section title={t("history")} compact className="mt-0">
            <EventTimeline label={t("history")} events={events} />
          </Section>
        </>
      }
    >
      <section className="rounded bg-sunken px-4 py-4">
        <h2 className="text-m">{t("now")}</h2>
        {file.waitsFor !== "nobody" && (
          <WaitsFor
            party={file.waitsFor}
            subdistrict={file.subdistrict}
            supervisoryUnit={file.supervisoryUnit}
            dueOn={file.dueOn}
            className="mt-1 font-semibold"
          />
        )}
        <div className="mt-2">{parts.now}</div>
      </section>
      {parts.dossier}
      <Conversation actor={actor} file={file} />
    </RecordPage>
  );
}
