import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";

type CorrectionListProps = {
  corrections: readonly { id: string; target: string; reason: string; requestedByName: string }[];
  /** Where a target can be changed, and what it is called. */
  hrefOf: (target: string) => string;
  wordsOf: (target: string) => string;
};

/** Things to correct, each with where and why. */
export function CorrectionList({ corrections, hrefOf, wordsOf }: CorrectionListProps) {
  const t = useTranslations("applications.corrections");
  return (
    <ol className="mt-2 grid list-decimal gap-3 pl-5">
      {corrections.map(({ id, target, reason, requestedByName }) => (
        <li key={id}>
          <Link href={hrefOf(target) as never} className="inline-flex min-h-6 items-center font-semibold">
            {wordsOf(target)}
          </Link>
          <p className="whitespace-pre-line text-ink">{reason}</p>
          <p className="text-ink-2 text-xs">{t("by", { name: requestedByName })}</p>
        </li>
      ))}
    </ol>
  );
}

/** What an office asked to correct, each leading to where it can be; nothing where nothing is asked. */
export function CorrectionCallout(props: CorrectionListProps) {
  const t = useTranslations("applications.corrections");
  const { corrections } = props;
  if (corrections.length === 0) return null;
  return (
    <Callout tone="warn" title={t("title", { count: corrections.length })} className="mb-6">
      <p>{t("lead")}</p>
      <CorrectionList {...props} />
    </Callout>
  );
}
