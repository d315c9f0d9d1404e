import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { Timeline } from "@/components/record/timeline";
import { Disclosure } from "@/components/ui/disclosure";
import { maySeeSecurity } from "@/lib/domain/accounts/policy";
import type { Actor } from "@/lib/platform/auth/actor";
import { type Event, eventsAbout } from "@/lib/platform/events/history";
import { eventSentence } from "@/lib/platform/events/sentence";
import { formatMoment } from "@/lib/platform/i18n/formats";

const shown = 50;

/** What happened to the account; sign-ins only for those who look after security. */
export async function History({ actor, accountId }: { actor: Actor; accountId: string }) {
  const [changes, signIns] = await Promise.all([
    eventsAbout("account", accountId),
    maySeeSecurity(actor) ? eventsAbout("signIn", accountId) : [],
  ]);
  const [t, translate, locale] = [
    await getTranslations("accounts.page"),
    await getTranslations(),
    await getLocale(),
  ];
  const entries = (events: Event[]) =>
    events.slice(0, shown).map((event) => ({
      id: event.id,
      text: eventSentence(translate as never, event),
      by: event.actorName,
      when: formatMoment(event.occurredAt, locale),
      at: event.occurredAt.toISOString(),
    }));
  return (
    <Section title={t("history")}>
      {changes.length === 0 ? (
        <p className="text-ink-2">{t("noHistory")}</p>
      ) : (
        <Timeline label={t("history")} entries={entries(changes)} />
      )}
      {signIns.length > 0 && (
        <Disclosure summary={t("signIns")}>
          <Timeline label={t("signIns")} entries={entries(signIns)} />
        </Disclosure>
      )}
    </Section>
  );
}
