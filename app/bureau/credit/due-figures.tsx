import { getTranslations } from "next-intl/server";
import { FigureLinks } from "@/components/layout/figure-links";
import { countCases } from "@/lib/domain/cases/inbox/queries/counts";
import { inboxAddress, readInboxSearch } from "@/lib/domain/cases/inbox/schema";
import type { Actor } from "@/lib/platform/auth/actor";

const procedures = ["listing", "objection", "repair"] as const;

/** What waits for the bureau in matters of credit; each figure opens its list. */
export async function DueFigures({ actor }: { actor: Actor }) {
  const t = await getTranslations("creditPages.bureau.due");
  const now = new Date();
  const counted = await Promise.all(
    procedures.map(async (procedure) => {
      const query = { tab: "all", procedure: [procedure], turn: ["bureau"] } as const;
      const search = readInboxSearch({ tab: "all", procedure, turn: "bureau" }, now);
      return {
        href: inboxAddress("/bureau/cases", { ...query, procedure: [procedure], turn: ["bureau"] }),
        label: t(procedure),
        figure: await countCases(actor, search),
        note: t(`${procedure}Note`),
      };
    }),
  );
  return <FigureLinks label={t("title")} figures={counted} />;
}
