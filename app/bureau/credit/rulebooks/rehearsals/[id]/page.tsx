import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { Refresh } from "@/components/layout/refresh";
import type { ListParams } from "@/components/list/list-address";
import { Callout } from "@/components/ui/callout";
import { Progress } from "@/components/ui/progress";
import { getRehearsal } from "@/lib/domain/credit/rulebooks/queries/rehearsals";
import { getRulebook } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { GradeShifts } from "./grade-shifts";
import { RehearsedChanges } from "./rehearsed-changes";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<ListParams> };

const load = cache(async (id: string) => {
  const actor = await requireDesk("bureau");
  const rehearsal = await orNotFound(id, () => getRehearsal(actor, id));
  return { actor, rehearsal, rulebook: await getRulebook(actor, rehearsal.rulebookId) };
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("creditPages.rehearsal"))("title") };
}

/** What a draft of the rules would change on the whole register: grades before and after, and whose. */
export default async function RehearsalPage({ params, searchParams }: Props) {
  const { actor, rehearsal, rulebook } = await load((await params).id);
  const [t, editor, asked] = [
    await getTranslations("creditPages.rehearsal"),
    await getTranslations("creditPages.editor"),
    await searchParams,
  ];
  const isOutdated = rulebook.status === "draft" && rehearsal.rulebookVersion !== rulebook.version;
  return (
    <>
      <PageHeader
        eyebrow={t("eyebrow", { number: rulebook.ordinal })}
        title={t("title")}
        lead={t("lead")}
        breadcrumbs={[
          { href: "/bureau/credit/rulebooks", label: editor("title") },
          {
            href: `/bureau/credit/rulebooks/${rulebook.id}`,
            label: t("eyebrow", { number: rulebook.ordinal }),
          },
        ]}
      />
      {rehearsal.finishedAt === null ? (
        <div className="grid max-w-2xl gap-4">
          <Progress label={t("running")} />
          <Callout tone="info">{t("runningLead")}</Callout>
          <Refresh seconds={2} />
        </div>
      ) : (
        <>
          {isOutdated && <Callout tone="warn">{t("outdated")}</Callout>}
          <GradeShifts rehearsal={rehearsal} path={`/bureau/credit/rulebooks/rehearsals/${rehearsal.id}`} />
          <RehearsedChanges actor={actor} rehearsal={rehearsal} params={asked} />
        </>
      )}
    </>
  );
}
