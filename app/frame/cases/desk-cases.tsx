import { getFormatter, getTranslations } from "next-intl/server";
import { InboxList } from "@/components/cases/inbox-list";
import { FigureLinks } from "@/components/layout/figure-links";
import { Section } from "@/components/layout/section";
import { handlesCases } from "@/lib/domain/cases/inbox/policy";
import { listCases } from "@/lib/domain/cases/inbox/queries/cases";
import { tabCounts } from "@/lib/domain/cases/inbox/queries/counts";
import { type InboxTab, inboxAddress, readInboxSearch } from "@/lib/domain/cases/inbox/schema";
import { getRule } from "@/lib/domain/district/queries/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { inboxPath } from "./inbox-path";

const columns = ["kind", "status", "deadline"] as const;
const firstRows = 6;

/** Figures that a desk begins the day with; leaders have no cases in hand and look at what is late instead. */
const figuresOfHandlers = [
  "waiting",
  "mine",
  "unassigned",
  "due",
  "overdue",
  "asked",
] as const satisfies InboxTab[];
const figuresOfReaders = [
  "waiting",
  "due",
  "overdue",
  "others",
  "closed",
  "asked",
] as const satisfies InboxTab[];

/** The cases of a desk: how many wait, are due or late, each opening its list, and those that are due first. */
export async function DeskCases({ actor }: { actor: Actor }) {
  const path = inboxPath(actor);
  const now = new Date();
  const search = readInboxSearch({}, now);
  const [t, words, format, counts, cases, amber, red] = await Promise.all([
    getTranslations("cases.home"),
    getTranslations("cases.inbox.tabs"),
    getFormatter(),
    tabCounts(actor, search),
    listCases(actor, search),
    getRule("registration.amberDays", search.today),
    getRule("registration.redDays", search.today),
  ]);
  const figures = handlesCases(actor) ? figuresOfHandlers : figuresOfReaders;
  return (
    <>
      <Section title={t("title")} className="mt-2">
        <FigureLinks
          label={t("title")}
          figures={figures.map((tab) => ({
            href: inboxAddress(path, { tab }),
            label: words(tab),
            figure: format.number(counts[tab]),
            urgent: tab === "overdue" && counts.overdue > 0,
          }))}
        />
      </Section>
      {cases.length > 0 && (
        <Section title={t("next")} lead={t("nextLead")}>
          <InboxList
            path={path}
            params={{}}
            search={search}
            cases={cases.slice(0, firstRows)}
            columns={columns}
            alarm={{ amber, red }}
          />
        </Section>
      )}
    </>
  );
}
