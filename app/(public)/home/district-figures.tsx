import { getLocale, getTranslations } from "next-intl/server";
import { type DistrictYear, listDistrictYears } from "@/lib/domain/organizations/register/queries/district";
import { registerAddress } from "@/lib/domain/organizations/register/schema";
import { onRegisterStatuses } from "@/lib/domain/organizations/rules";
import { getActor } from "@/lib/platform/auth/current-actor";
import { dateInShanghai, yearOf } from "@/lib/platform/clock";
import { formatDate, formatShare } from "@/lib/platform/i18n/formats";
import { Figure } from "./figure";
import { KindFigure } from "./kind-figure";

const standing = [...onRegisterStatuses];

/** The district in five figures; each number opens exactly the list it counts. */
export async function DistrictFigures() {
  const today = dateInShanghai(new Date());
  const thisYear = yearOf(today);
  const [t, locale, years] = await Promise.all([
    getTranslations("home.figures"),
    getLocale(),
    listDistrictYears(await getActor(), thisYear),
  ]);
  const first = years[0];
  const now = years.at(-1);
  if (!first || !now) return null;
  const trendOf = (
    of: (year: DistrictYear) => number,
    write = (value: number) => value.toLocaleString(locale),
  ) => ({
    values: years.map(of),
    trend: t("trend", { year: String(first.year), before: write(of(first)), now: write(of(now)) }),
  });
  return (
    <section aria-labelledby="district" className="mt-6">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="district" className="text-l">
          {t("title")}
        </h2>
        <p className="text-ink-3 text-xs">{t("asOf", { date: formatDate(today, locale) })}</p>
      </div>
      <div className="grid overflow-hidden rounded-panel border border-line bg-line shadow-panel gap-px sm:grid-cols-2 lg:grid-cols-5 large:grid-cols-1">
        <Figure
          label={t("registered")}
          figure={now.registered.toLocaleString(locale)}
          href={registerAddress({ status: standing })}
          {...trendOf((year) => year.registered)}
        />
        <KindFigure years={years} />
        <Figure
          label={t("filed")}
          figure={now.filed.toLocaleString(locale)}
          href={registerAddress({ register: "filed", status: standing })}
          {...trendOf((year) => year.filed)}
        />
        <Figure
          label={t("governmentFounded")}
          figure={formatShare(now.governmentFounded, now.registered)}
          note={t("governmentFoundedNote", { count: now.governmentFounded })}
          href={registerAddress({ status: standing, government: ["yes"] })}
          {...trendOf(
            (year) => year.governmentFounded / Math.max(1, year.registered),
            (share) => formatShare(share, 1),
          )}
        />
        <Figure
          label={t("new", { year: String(thisYear) })}
          figure={now.newlyRegistered.toLocaleString(locale)}
          href={registerAddress({ founded: [`${thisYear}-${thisYear}`] })}
          {...trendOf((year) => year.newlyRegistered)}
        />
      </div>
    </section>
  );
}
