import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { type Stage, stagesOf } from "@/components/applications/stages";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Seal } from "@/components/ui/seal";
import { listLetters } from "@/lib/domain/cases/queries/letters";
import { listSubmissions } from "@/lib/domain/cases/queries/submissions";
import { isClosed } from "@/lib/domain/registrations/rules";
import { formatDate, formatMoment } from "@/lib/platform/i18n/formats";
import { ownApplication } from "../own-application";

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("receipt.title") };
}

/** Proof that the application was sent in: its number, when, and what happens next. */
export default async function ReceiptPage({ params }: Params) {
  const { actor, registration } = await ownApplication(params);
  const { id, kind, number, title, isDirect, authority, dueOn, status } = registration;
  const submissions = await listSubmissions(id);
  const last = submissions.at(-1);
  if (!last || number === null) notFound();
  const [t, words, locale, letters] = await Promise.all([
    getTranslations("applications"),
    getTranslations("registrations"),
    getLocale(),
    listLetters(actor, registration),
  ]);
  const letter = letters.find((one) => one.kind === "receipt");
  const passed: readonly Stage[] = [
    "submitted",
    ...(registration.preCheckedAt ? (["preCheck"] as const) : []),
    ...(registration.consentedAt ? (["consent"] as const) : []),
    ...(registration.acceptedAt ? (["acceptance"] as const) : []),
  ];
  const way = stagesOf({ kind, isDirect }).filter((stage) => !passed.includes(stage));
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/applications", label: t("title") }]}
        title={t(submissions.length > 1 ? "receipt.again" : "receipt.title")}
      />
      <div className="grid max-w-xl justify-items-center gap-3 rounded-panel border border-line bg-surface px-5 py-8 text-center">
        <Seal words={t("receipt.seal")} size="large" />
        <p className="mt-2 text-ink-2">{t("receipt.number")}</p>
        <p className="break-all font-bold text-xl tabular-nums sm:text-2xl">{number}</p>
        <CopyButton text={number} what={t("receipt.number")} />
        <p>
          {title}
          <span className="block text-ink-2 text-s">{words(`kinds.${kind}`)}</span>
        </p>
        <p className="text-ink-2 text-s">
          {t("receipt.sent", { moment: formatMoment(last.submittedAt, locale), name: last.submittedByName })}
        </p>
        <div className="mt-2 flex flex-wrap justify-center gap-2" data-print="hide">
          {letter && (
            <ButtonLink href={`/api/cases/${id}/letters/${letter.id}`} tone="primary">
              {t("receipt.pdf")}
            </ButtonLink>
          )}
          <ButtonLink href={`/applications/${id}`}>{t("receipt.follow")}</ButtonLink>
        </div>
      </div>
      {!isClosed(status) && (
        <Section title={t("receipt.next")} className="max-w-measure">
          {dueOn && <p className="mb-3">{t("receipt.until", { date: formatDate(dueOn, locale) })}</p>}
          <ol className="grid list-decimal gap-1.5 pl-5">
            {way.map((stage) => (
              <li key={stage}>{t(`way.${stage}`, { authority })}</li>
            ))}
          </ol>
          <p className="mt-4 text-ink-2">{t("receipt.told")}</p>
        </Section>
      )}
    </>
  );
}
