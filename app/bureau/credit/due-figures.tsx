import { getTranslations } from "next-intl/server";
import { FigureLinks } from "@/components/layout/figure-links";
import { countCases } from "@/lib/domain/cases/inbox/queries/counts";
import { inboxAddress, readInboxSearch } from "@/lib/domain/cases/inbox/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { dueSearches } from "./due-searches";

type Key = keyof ReturnType<typeof dueSearches>;

/** What waits for the bureau in matters of credit, and which objections are due or late; each figure opens its list. */
export async function DueFigures({ actor }: { actor: Actor }) {
  const t = await getTranslations("creditPages.bureau.due");
  const now = new Date();
  const searches = Object.entries(dueSearches(dateInShanghai(now)));
  const figures = await Promise.all(
    searches.map(async ([name, query]) => {
      const key = name as Key;
      const figure = await countCases(actor, { ...readInboxSearch({}, now), ...query });
      return {
        href: inboxAddress("/bureau/cases", query),
        label: t(key),
        figure,
        note: t(`${key}Note`),
        urgent: key === "objectionOverdue" && figure > 0,
      };
    }),
  );
  return <FigureLinks label={t("title")} figures={figures} />;
}
