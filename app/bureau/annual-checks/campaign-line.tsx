import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import type { Campaign } from "@/lib/domain/annual-checks/campaigns/queries/campaign";
import { formatDate } from "@/lib/platform/i18n/formats";

const tones = { draft: "neutral", open: "info", closed: "ok" } as const;

/** A campaign in a line: its form, its state and its days. */
export function CampaignLine({ campaign }: { campaign: Campaign }) {
  const [t, locale] = [useTranslations("annualChecks"), useLocale()];
  const { id, kind, status, opensOn, firstReviewDueOn, dueOn } = campaign;
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-line border-b py-2.5">
      <Link href={`/bureau/annual-checks/campaigns/${id}`} className="min-w-40 font-semibold">
        {t(`forms.${kind}`)}
      </Link>
      <Tag tone={tones[status]}>{t(`campaigns.statuses.${status}`)}</Tag>
      <span className="text-ink-2 text-s">
        {t("overview.days", {
          opensOn: formatDate(opensOn, locale),
          firstReviewDueOn: formatDate(firstReviewDueOn, locale),
          dueOn: formatDate(dueOn, locale),
        })}
      </span>
    </li>
  );
}
