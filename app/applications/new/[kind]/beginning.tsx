import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { OrganizationEntry } from "@/lib/domain/organizations/queries/organization";
import { findReservedName } from "@/lib/domain/registrations/application/prefill/queries";
import { findOpenDraft } from "@/lib/domain/registrations/queries/applications";
import { kindTraits } from "@/lib/domain/registrations/rules";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { begin } from "../actions";
import { openTo } from "../own-organization";

type BeginningProps = {
  kind: RegistrationKind;
  actor: Actor;
  own: OrganizationEntry | null;
  /** A case of one's own to begin from. */
  earlierId: string | undefined;
};

async function NotOpen({ why, name }: { why: string; name: string }) {
  const t = await getTranslations("applications");
  return (
    <Callout
      tone="warn"
      className="mt-8 max-w-3xl"
      title={t(`refusals.${why}.title`, { name })}
      actions={<ButtonLink href="/account/desk">{t("new.desks")}</ButtonLink>}
    >
      {t(`refusals.${why}.why`, { name })} {t(`refusals.${why}.remedy`, { name })}
    </Callout>
  );
}

/** The button that begins, an open draft to go on with first, or why this reader cannot. */
export async function Beginning({ kind, actor, own, earlierId }: BeginningProps) {
  const verdict = openTo(actor, kind, own);
  if (verdict !== true) return <NotOpen why={verdict} name={own?.name ?? ""} />;
  const isOfOrganization = kindTraits[kind].applicant === "organization";
  const [t, locale, draft, reserved] = await Promise.all([
    getTranslations("applications"),
    getLocale(),
    findOpenDraft(actor, kind, isOfOrganization ? (own?.id ?? null) : null),
    kind === "establishment" ? findReservedName(actor, today()) : null,
  ]);
  return (
    <Section title={t("new.begin")} id="begin">
      {draft && (
        <Callout
          tone="info"
          className="mb-5 max-w-3xl"
          title={t("new.draft", { date: formatDate(dateInShanghai(draft.createdAt), locale) })}
          actions={
            <ButtonLink href={`/applications/${draft.id}`} tone="primary">
              {t("new.goOn")}
            </ButtonLink>
          }
        >
          {t("new.draftHelp")}
        </Callout>
      )}
      {reserved && (
        <Callout tone="ok" className="mb-5 max-w-3xl" title={t("new.reserved", { name: reserved.title })}>
          {t("new.reservedHelp", { date: formatDate(reserved.until, locale) })}
        </Callout>
      )}
      {earlierId && <p className="mb-4 max-w-measure text-ink-2">{t("new.again")}</p>}
      <Form action={begin} id="begin-application">
        <input type="hidden" name="kind" value={kind} />
        {earlierId && <input type="hidden" name="earlierId" value={earlierId} />}
        {draft && <input type="hidden" name="isAnother" value="true" />}
        {kind === "upgrade" && (
          <TextField
            name="filingNumber"
            label={t("new.filingNumber")}
            help={t("new.filingNumberHelp")}
            defaultValue={own?.filingNumber}
            required
          />
        )}
        <SubmitButton tone={draft ? "plain" : "primary"}>
          {draft ? t("new.startAnother") : t("new.start")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
