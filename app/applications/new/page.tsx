import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { listWaitingForApplicant } from "@/lib/domain/cases/queries/own-cases";
import { deskOf } from "@/lib/platform/auth/actor";
import { requireActor } from "@/lib/platform/auth/current-actor";
import { openTo, ownOrganization } from "./own-organization";
import { situations, situationsFor } from "./situations";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("new.title") };
}

/** What one wants to do, by situation: only what this reader may begin at the desk they sit at. */
export default async function NewApplicationPage() {
  const actor = await requireActor();
  const [t, words, own, waiting] = await Promise.all([
    getTranslations("applications"),
    getTranslations("registrations"),
    ownOrganization(actor),
    listWaitingForApplicant(actor),
  ]);
  const drafts = waiting.filter(({ status }) => status === "draft").length;
  const verdicts = situations.flatMap(({ kinds }) => kinds).map((kind) => openTo(actor, kind, own));
  const [why] = verdicts.filter((verdict) => verdict !== true && verdict !== "notYou");
  const offered = situationsFor(deskOf(actor.role))
    .map(({ key, kinds }) => ({ key, kinds: kinds.filter((kind) => openTo(actor, kind, own) === true) }))
    .filter(({ kinds }) => kinds.length > 0);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/applications", label: t("title") }]}
        title={t("new.title")}
        lead={t("new.lead")}
      />
      {drafts > 0 && (
        <Callout tone="info" title={t("new.drafts", { count: drafts })} className="mb-4">
          <Link href="/applications">{t("new.toDrafts")}</Link>
        </Callout>
      )}
      {own && why && (
        <Callout tone="warn" title={t(`refusals.${why}.title`, { name: own.name })}>
          {t(`refusals.${why}.why`, { name: own.name })} {t(`refusals.${why}.remedy`, { name: own.name })}
        </Callout>
      )}
      {offered.map(({ key, kinds }) => (
        <Section key={key} title={t(`situations.${key}`)} className="mt-8">
          <ul className="grid gap-4 sm:grid-cols-2 large:grid-cols-1">
            {kinds.map((kind) => (
              <li
                key={kind}
                className="relative rounded-panel border border-line bg-surface p-5 hover:border-line-strong"
              >
                <h3 className="text-m">
                  <Link plain href={`/applications/new/${kind}`} className="after:absolute after:inset-0">
                    {words(`kinds.${kind}`)}
                  </Link>
                </h3>
                <p className="mt-1 text-ink-2 text-s">{t(`kinds.${kind}.when`)}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
