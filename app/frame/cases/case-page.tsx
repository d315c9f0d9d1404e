import type { Metadata } from "next";
import { after } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { RecordPage } from "@/components/record/record-page";
import { StatusTag } from "@/components/record/status-tag";
import { ButtonLink } from "@/components/ui/button";
import { markRead } from "@/lib/domain/cases/commands/mark-read";
import { neighborsOf } from "@/lib/domain/cases/inbox/queries/neighbors";
import {
  type InboxParams,
  inboxAddress,
  inboxQueryText,
  readInboxSearch,
} from "@/lib/domain/cases/inbox/schema";
import type { CaseFile } from "@/lib/domain/cases/queries/case";
import { getOfficeCase } from "@/lib/domain/cases/queries/office-case";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { actorWords } from "@/lib/platform/events/sentence";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { CaseRail } from "./case-rail";
import { CaseRelated } from "./case-related";
import { type CaseDesk, casePaths } from "./in-case";
import { procedures } from "./procedures";

type CasePageProps = { desk: CaseDesk; id: string; params: InboxParams };

const load = cache(async (desk: CaseDesk, id: string) => {
  const actor = await requireDesk(desk);
  return { actor, file: await orNotFound(id, () => getOfficeCase(actor, id)) };
});

/** Title of a case page: number and name. */
export async function caseMetadata(desk: CaseDesk, id: string): Promise<Metadata> {
  const { file } = await load(desk, id);
  return { title: [file.number, file.title].filter(Boolean).join(" ") };
}

/** The case page of every procedure, at every desk that handles cases. */
export async function CasePage({ desk, id, params }: CasePageProps) {
  const { actor, file } = await load(desk, id);
  const search = readInboxSearch(params, new Date());
  const list = inboxQueryText(search);
  const { load: partsOf } = procedures[file.procedure];
  const context = { actor, file, today: search.today, list };
  const [parts, t, neighbors] = await Promise.all([
    partsOf(context),
    getTranslations("cases"),
    neighborsOf(actor, search, id),
  ]);
  after(() => markRead(actor, { id }));
  const linkTo = (neighbor: typeof neighbors.next) =>
    neighbor
      ? {
          href: inboxAddress(`${casePaths[desk]}/${neighbor.id}`, { ...search, page: neighbor.page }),
          label: `${neighbor.number ?? ""} ${neighbor.title}`,
        }
      : undefined;
  return (
    <RecordPage
      header={
        <PageHeader
          breadcrumbs={[{ href: inboxAddress(casePaths[desk], search), label: t("list") }]}
          eyebrow={`${file.number} · ${parts.kind}`}
          title={file.title}
          subtitle={file.organization?.englishName ?? undefined}
          facts={await factsOf(file)}
          tags={<StatusTag tone={parts.status.tone}>{parts.status.label}</StatusTag>}
          actions={
            <>
              {desk === "bureau" && file.organization && (
                <ButtonLink href={`/bureau/organizations/${file.organization.id}`} size="small">
                  {t("openEntry")}
                </ButtonLink>
              )}
              {file.archiveFileId && (
                <ButtonLink href={`/api/cases/${id}/file`} size="small">
                  {t("openArchive")}
                </ButtonLink>
              )}
            </>
          }
          seal={parts.seal}
        />
      }
      steps={parts.steps}
      railLabel={t("rail")}
      rail={<CaseRail {...context} parts={parts} next={linkTo(neighbors.next)} />}
      previous={linkTo(neighbors.previous)}
      next={linkTo(neighbors.next)}
    >
      {parts.dossier}
      <CaseRelated actor={actor} file={file} path={casePaths[desk]} />
    </RecordPage>
  );
}

async function factsOf(file: CaseFile) {
  const [t, translate] = [await getTranslations("cases.facts"), await getTranslations()];
  const locale = await getLocale();
  const nameOf = (place: { name: string; englishName: string | null } | null) =>
    place ? (locale === "en" && place.englishName) || place.name : "";
  return [
    {
      label: t(`from.${file.organizationPart}`),
      value: actorWords(translate, file.createdByName),
    },
    { label: t("subdistrict"), value: nameOf(file.subdistrict) },
    {
      label: t("supervisoryUnit"),
      value: file.isDirect ? t("direct") : nameOf(file.supervisoryUnit),
    },
    { label: t("assignee"), value: file.assignee?.name ?? t("nobody") },
  ].filter(({ value }) => value !== "");
}
