import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { rulebookLifecycle } from "@/lib/domain/credit/rulebooks/policy";
import { listRehearsals } from "@/lib/domain/credit/rulebooks/queries/rehearsals";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitAdoption } from "../../actions";
import { loadRulebook } from "../load-rulebook";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { rulebook } = await loadRulebook((await params).id);
  const t = await getTranslations("creditPages.editor.adopt");
  return { title: t("title", { number: rulebook.ordinal }) };
}

/** Confirms the adoption of a version: what it changes, from when, and what stays. */
export default async function AdoptPage({ params }: Props) {
  const actor = await requireDesk("bureau");
  const { rulebook } = await loadRulebook((await params).id);
  const { id, ordinal, version } = rulebook;
  const mayAdopt = rulebookLifecycle.stepsFor(actor, rulebook).includes("adopt");
  const [t, rehearsed, locale, rehearsals] = await Promise.all([
    getTranslations("creditPages.editor"),
    getTranslations("creditPages.rehearsal"),
    getLocale(),
    listRehearsals(actor, id),
  ]);
  const rehearsal = rehearsals.find(({ finishedAt }) => finishedAt !== null);
  return (
    <>
      <PageHeader
        title={t("adopt.title", { number: ordinal })}
        lead={t("adopt.lead")}
        breadcrumbs={[
          { href: "/bureau/credit/rulebooks", label: t("title") },
          { href: `/bureau/credit/rulebooks/${id}`, label: rehearsed("eyebrow", { number: ordinal }) },
        ]}
      />
      <Section title={t("adopt.effect")} className="mt-0">
        {rehearsal ? (
          <p>
            {t("adopt.effectText", {
              date: formatDate(rehearsal.day, locale),
              organizations: rehearsal.organizations,
              changed: rehearsal.changed,
            })}{" "}
            <Link href={`/bureau/credit/rulebooks/rehearsals/${rehearsal.id}`}>{t("open")}</Link>
          </p>
        ) : (
          <p>{t("adopt.noRehearsal")}</p>
        )}
        <p className="mt-1 text-ink-2">{t("adopt.past")}</p>
      </Section>
      {mayAdopt ? (
        <Form action={submitAdoption} id="adopt" draftOf={actor.accountId ?? ""} className="mt-6 max-w-xl">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <DateField
            name="effectiveFrom"
            label={t("adopt.from")}
            help={t("adopt.fromHelp")}
            min={today()}
            defaultValue={today()}
            required
          />
          <SubmitButton tone="danger">{t("adopt.confirm")}</SubmitButton>
        </Form>
      ) : (
        <Callout tone="info" className="mt-6">
          {t("adopt.notNow")}
        </Callout>
      )}
    </>
  );
}
