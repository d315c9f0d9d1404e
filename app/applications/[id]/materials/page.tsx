import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { DocumentRemoval } from "@/components/applications/document-removal";
import { MaterialFiles } from "@/components/applications/material-files";
import { MaterialPart } from "@/components/applications/material-part";
import { neighborSteps } from "@/components/applications/steps";
import { WritingFrame } from "@/components/applications/writing-frame";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { largestDocument, mostDocuments } from "@/lib/domain/registrations/application/writing/schema";
import { getOpenTasks } from "@/lib/domain/registrations/queries/applications";
import { isWritable } from "@/lib/domain/registrations/rules";
import { listedSteps } from "../listed-steps";
import { ownApplication } from "../own-application";
import { remove } from "./actions";

type MaterialsPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registrations.sections"))("materials") };
}

function templateAddress(material: string, of: { kind: string; organizationKind: string | null }): string {
  const { kind, organizationKind } = of;
  const query = new URLSearchParams({ kind, ...(organizationKind && { organization: organizationKind }) });
  return `/api/guides/templates/${material}?${query}`;
}

/** Why a file was not taken, where a plain form was led back with the reason in its address. */
function Refused({ reasons }: { reasons: Record<string, string | string[] | undefined> }) {
  const t = useTranslations();
  const [namespace, reason] = typeof reasons.refused === "string" ? reasons.refused.split(".") : [];
  const path = `${namespace}.refusals.${reason}`;
  if (!t.has(`${path}.title` as never)) return null;
  const values = Object.entries(reasons).filter(([name]) => name.startsWith("v."));
  const spoken = Object.fromEntries(values.map(([name, value]) => [name.slice(2), String(value)])) as never;
  return (
    <Callout tone="bad" title={t(`${path}.title` as never, spoken)} className="mb-6 max-w-2xl">
      {t(`${path}.why` as never, spoken)}
    </Callout>
  );
}

/** The papers of an application: what each is for, its form to fill, and the files handed in. */
export default async function MaterialsPage({ params, searchParams }: MaterialsPageProps) {
  const { registration } = await ownApplication(params);
  const { id, kind, title } = registration;
  if (!isWritable(registration.status)) redirect(`/applications/${id}`);
  const [t, words, open, reasons] = [
    await getTranslations("applications"),
    await getTranslations("registrations"),
    await getOpenTasks(registration),
    await searchParams,
  ];
  if (open.materials.length === 0) notFound();
  const { previous, next } = neighborSteps(id, kind, "materials");
  return (
    <WritingFrame
      current="materials"
      steps={listedSteps(id, kind, open, (step) =>
        step === "check" ? t("form.check") : words(`sections.${step}`),
      )}
      header={
        <PageHeader
          breadcrumbs={[
            { href: "/applications", label: t("title") },
            { href: `/applications/${id}`, label: title || words(`kinds.${kind}`) },
          ]}
          title={words("sections.materials")}
          lead={t("materials.lead")}
        />
      }
    >
      <Refused reasons={reasons} />
      {open.materials.map(({ material, documents }) => (
        <MaterialPart
          key={material.key}
          caseId={id}
          material={{ ...material, label: words(`materials.${material.key}`) }}
          help={
            words.has(`help.materials.${material.key}` as never) &&
            words(`help.materials.${material.key}` as never)
          }
          templateHref={material.hasTemplate && templateAddress(material.key, registration)}
          documents={documents}
          corrections={open.corrections.filter(({ target }) => target === material.key)}
          removal={(document) => <DocumentRemoval action={remove} caseId={id} document={document} />}
          adding={
            documents.length < mostDocuments && (
              <MaterialFiles
                material={material.key}
                uploadUrl={`/api/applications/${id}/materials/${material.key}`}
                label={t(documents.length > 0 ? "materials.addMore" : "materials.add")}
                kinds={t("materials.kinds")}
                maxBytes={largestDocument}
                uploadLabel={t("materials.upload")}
              />
            )
          }
        />
      ))}
      <p className="flex flex-wrap gap-3 border-line border-t pt-6">
        {next && (
          <ButtonLink href={next.href} tone="primary">
            {t("form.check")}
          </ButtonLink>
        )}
        {previous && previous.key !== "check" && (
          <ButtonLink href={previous.href} tone="quiet">
            {t("form.previous", { step: words(`sections.${previous.key}`) })}
          </ButtonLink>
        )}
        <ButtonLink href={`/applications/${id}`} tone="quiet">
          {t("form.toTasks")}
        </ButtonLink>
      </p>
    </WritingFrame>
  );
}
