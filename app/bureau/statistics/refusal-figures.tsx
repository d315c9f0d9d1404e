import { getTranslations } from "next-intl/server";
import { BarList } from "@/components/charts/bar-list";
import { countRefusalsByGround } from "@/lib/domain/registrations/queries/statistics";
import type { Actor } from "@/lib/platform/auth/actor";
import { casesAddress, decidedIn } from "./cases-link";

/** Refusals of a year by their ground in law. */
export async function RefusalFigures({ actor, year }: { actor: Actor; year: number }) {
  const [t, grounds, refusals] = [
    await getTranslations("statistics.refusals"),
    await getTranslations("registrations.refusalGrounds"),
    await countRefusalsByGround(actor, year),
  ];
  const total = refusals.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <p className="text-ink-2">{t("empty", { year: String(year) })}</p>;
  return (
    <>
      <p className="mb-2 text-ink-2 text-s">{t("summary", { count: total })}</p>
      <BarList
        label={t("title")}
        entries={refusals.map(({ ground, count }) => ({
          label: grounds(ground),
          value: count,
          max: refusals[0]?.count ?? count,
          reading: t("reading", { count }),
          href: casesAddress({ ...decidedIn(year), outcome: ["refused"], ground: [ground] }),
        }))}
      />
    </>
  );
}
