import { getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { EventTimeline } from "@/components/record/event-timeline";
import { Disclosure } from "@/components/ui/disclosure";
import { maySeeSecurity } from "@/lib/domain/accounts/policy";
import type { Actor } from "@/lib/platform/auth/actor";
import { eventsAbout } from "@/lib/platform/events/history";

const shown = 50;

/** What happened to the account; sign-ins only for those who look after security. */
export async function History({ actor, accountId }: { actor: Actor; accountId: string }) {
  const [changes, signIns] = await Promise.all([
    eventsAbout("account", accountId),
    maySeeSecurity(actor) ? eventsAbout("signIn", accountId) : [],
  ]);
  const t = await getTranslations("accounts.page");
  return (
    <Section title={t("history")}>
      {changes.length === 0 ? (
        <p className="text-ink-2">{t("noHistory")}</p>
      ) : (
        <EventTimeline label={t("history")} events={changes.slice(0, shown)} />
      )}
      {signIns.length > 0 && (
        <Disclosure summary={t("signIns")}>
          <EventTimeline label={t("signIns")} events={signIns.slice(0, shown)} />
        </Disclosure>
      )}
    </Section>
  );
}
