import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { registerAddress } from "@/lib/domain/organizations/register/schema";
import { onRegisterStatuses } from "@/lib/domain/organizations/rules";

const fields = ["elderlyCare", "education", "cultureAndSport", "communityGovernance", "law"] as const;

/** Ways into the register for those who have no name in mind. */
export function QuickSearches() {
  const t = useTranslations();
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-2 gap-y-2 text-s">
      <span className="text-ink-2">{t("home.byField")}</span>
      <ul className="flex flex-wrap gap-2">
        {fields.map((sector) => (
          <li key={sector}>
            <Link
              plain
              href={registerAddress({ sector: [sector], status: [...onRegisterStatuses] })}
              className="inline-flex min-h-8 items-center rounded-full border border-line-strong bg-surface px-3.5 hover:border-pine hover:text-pine-ink max-sm:min-h-11"
            >
              {t(`organizations.sectors.${sector}`)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
