import { useTranslations } from "next-intl";
import { targetHref, useTargetWords } from "@/components/applications/targets";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";

type Correction = { id: string; target: string; reason: string; requestedByName: string };

/** What an office asked to correct, each leading to the field or document that it concerns. */
export function Corrections({ id, corrections }: { id: string; corrections: Correction[] }) {
  const t = useTranslations("applications.corrections");
  const words = useTargetWords();
  if (corrections.length === 0) return null;
  return (
    <Callout tone="warn" title={t("title", { count: corrections.length })} className="mb-6">
      <p>{t("lead")}</p>
      <ol className="mt-2 grid list-decimal gap-3 pl-5">
        {corrections.map(({ id: key, target, reason, requestedByName }) => (
          <li key={key}>
            <Link href={targetHref(id, target)} className="inline-flex min-h-6 items-center font-semibold">
              {words(target)}
            </Link>
            <p className="whitespace-pre-line text-ink">{reason}</p>
            <p className="text-ink-2 text-xs">{t("by", { name: requestedByName })}</p>
          </li>
        ))}
      </ol>
    </Callout>
  );
}
