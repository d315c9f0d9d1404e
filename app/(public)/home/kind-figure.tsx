import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { DistrictYear } from "@/lib/domain/organizations/register/queries/district";
import { registerAddress } from "@/lib/domain/organizations/register/schema";
import { onRegisterStatuses } from "@/lib/domain/organizations/rules";

const kinds = [
  { kind: "socialServiceOrganization", count: (year: DistrictYear) => year.socialServiceOrganizations },
  { kind: "socialGroup", count: (year: DistrictYear) => year.socialGroups },
  { kind: "foundation", count: (year: DistrictYear) => year.foundations },
] as const;

/** The kinds of registered organizations, each with its number, a bar, and what it was at the beginning. */
export function KindFigure({ years }: { years: DistrictYear[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const [first] = years;
  const now = years.at(-1);
  if (!first || !now) return null;
  return (
    <div className="grid content-between gap-2 bg-surface p-5">
      <p className="text-ink-2 text-s">{t("home.figures.kinds")}</p>
      <ul className="grid gap-1.5">
        {kinds.map(({ kind, count }) => (
          <li key={kind} className="relative rounded text-s hover:bg-pine-wash">
            <span className="flex items-baseline justify-between gap-2">
              <span className="text-ink-2">{t(`organizations.kinds.${kind}`)}</span>
              <Link
                plain
                href={registerAddress({ kind: [kind], status: [...onRegisterStatuses] })}
                aria-label={`${t(`organizations.kinds.${kind}`)} ${count(now).toLocaleString(locale)}`}
                title={t("home.figures.trend", {
                  year: String(first.year),
                  before: count(first).toLocaleString(locale),
                  now: count(now).toLocaleString(locale),
                })}
                className="inline-flex min-h-6 items-center font-semibold after:absolute after:inset-0"
              >
                {count(now).toLocaleString(locale)}
              </Link>
            </span>
            <svg aria-hidden="true" viewBox="0 0 100 3" preserveAspectRatio="none" className="h-1 w-full">
              <rect width="100" height="3" className="fill-sunken" />
              <rect
                width={(count(now) / Math.max(1, now.registered)) * 100}
                height="3"
                className="fill-pine"
              />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
