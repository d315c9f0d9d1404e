import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ruleValue } from "@/components/district/rule-value";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Timeline } from "@/components/record/timeline";
import { listRules } from "@/lib/domain/district/queries/rules";
import { ruleMessageKey } from "@/lib/domain/district/rules";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { eventsAbout } from "@/lib/platform/events/history";
import { formatDate, formatMoment } from "@/lib/platform/i18n/formats";
import { submitRuleChange } from "./actions";

export default async function RulePage({ params }: { params: Promise<{ key: string }> }) {
  const actor = await requireRole("systemAdmin");
  const { key } = await params;
  const rule = (await listRules(today())).find(({ current }) => current.key === key);
  if (!rule) notFound();
  const { current, versions } = rule;
  const [t, locale, events] = [
    await getTranslations("district"),
    await getLocale(),
    await eventsAbout("district", key),
  ];
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/admin/rules", label: t("rulesTitle") }]}
        title={t(`rules.${ruleMessageKey(key)}`)}
        facts={[
          { label: t("value"), value: ruleValue(t, current) },
          { label: t("basis"), value: locale === "en" ? current.basisEn : current.basis },
        ]}
      />
      <Section title={t("changeRule")} lead={t("changeRuleLead")}>
        <Form action={submitRuleChange} id="rule" draftOf={actor.accountId ?? ""} className="max-w-2xl">
          <input type="hidden" name="key" value={key} />
          <TextField
            name="value"
            label={t("newValue", { unit: t(`unitNames.${current.unit}`) })}
            inputMode="numeric"
            defaultValue={String(current.value)}
            required
          />
          <DateField
            name="validFrom"
            label={t("validFrom")}
            help={t("validFromHelp")}
            min={today()}
            required
          />
          <TextField name="basis" label={t("basisZh")} defaultValue={current.basis} required />
          <TextField name="basisEn" label={t("basisEn")} defaultValue={current.basisEn} required />
          <TextareaField name="reason" label={t("reason")} limit={500} required />
          <SubmitButton>{t("saveRule")}</SubmitButton>
        </Form>
      </Section>
      <Section title={t("versions")}>
        <Timeline
          label={t("versions")}
          entries={versions.map((version) => {
            const event = events.find(
              ({ details }) => (details as { validFrom?: string }).validFrom === version.validFrom,
            );
            const isOriginal = version.version === 0;
            return {
              id: String(version.version),
              text: `${isOriginal ? t("original") : t("versionOf", { version: version.version })} · ${ruleValue(t, version)}`,
              detail: (event?.details as { reason?: string } | undefined)?.reason,
              by: event?.actorName,
              when: isOriginal
                ? t("sinceStart")
                : t("validSince", {
                    date: formatDate(version.validFrom, locale),
                    moment: event ? formatMoment(event.occurredAt, locale) : "none",
                  }),
              current: version.version === current.version,
            };
          })}
        />
      </Section>
    </>
  );
}
