import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { reportPath } from "@/components/annual-checks/targets";
import { DocumentRemoval } from "@/components/applications/document-removal";
import { MaterialFiles } from "@/components/applications/material-files";
import { MaterialPart } from "@/components/applications/material-part";
import { WritingFrame } from "@/components/applications/writing-frame";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { getOpenReport } from "@/lib/domain/annual-checks/report/queries/report";
import { largestDocument, mostDocuments } from "@/lib/domain/annual-checks/report/writing/schema";
import { today } from "@/lib/platform/clock/today";
import { ownReport, type YearParams } from "../own-report";
import { neighborsOf, reportSteps } from "../steps";
import { remove } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annualReport.sections"))("files") };
}

/** The papers of a report: what each is for, and the files handed in. */
export default async function FilesPage({ params }: YearParams) {
  const { check, isOpen } = await ownReport(params);
  const { id, year } = check;
  if (!isOpen) redirect(reportPath(year) as never);
  const [t, words] = [await getTranslations("annualReport"), await getTranslations("applications")];
  const open = await getOpenReport(check, { now: new Date(), today: today() });
  const steps = reportSteps(year, open, (step) => t(`sections.${step}` as never));
  const { previous, next } = neighborsOf(steps, "files");
  return (
    <WritingFrame
      current="files"
      steps={steps}
      header={
        <PageHeader
          breadcrumbs={[
            { href: "/organization/annual-checks", label: t("title") },
            { href: reportPath(year), label: t("reportOf", { year }) },
          ]}
          title={t("sections.files")}
          lead={t("lead.files")}
        />
      }
    >
      {open.materials.map(({ material, documents }) => (
        <MaterialPart
          key={material.key}
          caseId={id}
          material={{ ...material, label: t(`materials.${material.key}`) }}
          documents={documents}
          corrections={open.corrections.filter(({ target }) => target === material.key)}
          removal={(document) => <DocumentRemoval action={remove} caseId={id} document={document} />}
          adding={
            documents.length < mostDocuments && (
              <MaterialFiles
                material={material.key}
                uploadUrl={`/api/annual-checks/${id}/materials/${material.key}`}
                label={words(documents.length > 0 ? "materials.addMore" : "materials.add")}
                kinds={words("materials.kinds")}
                maxBytes={largestDocument}
                uploadLabel={words("materials.upload")}
              />
            )
          }
        />
      ))}
      <p className="flex flex-wrap gap-3 border-line border-t pt-6">
        {next && (
          <ButtonLink href={next.href} tone="primary">
            {next.label}
          </ButtonLink>
        )}
        {previous && (
          <ButtonLink href={previous.href} tone="quiet">
            {words("form.previous", { step: previous.label })}
          </ButtonLink>
        )}
        <ButtonLink href={reportPath(year)} tone="quiet">
          {words("form.toTasks")}
        </ButtonLink>
      </p>
    </WritingFrame>
  );
}
