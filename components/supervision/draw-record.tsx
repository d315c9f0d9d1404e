import { CircleCheck, OctagonAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { formatMoment } from "@/lib/platform/i18n/formats";

export type DrawChecks = {
  isCommitted: boolean;
  isSamePopulation: boolean;
  isSeedRight: boolean;
  isSameDraw: boolean;
  isSameInspectors: boolean;
};

type DrawRecordProps = {
  plan: {
    commitment: string;
    secret: string;
    entropy: string | null;
    populationHash: string | null;
    seed: string | null;
    targetIds: readonly string[];
    pool: { ids: readonly string[] };
    drawnByName: string | null;
    drawnAt: Date | null;
    createdByName: string;
  };
  /** What a second draw found, once it was asked for. */
  checks: DrawChecks | null;
};

const parts = [
  "isCommitted",
  "isSamePopulation",
  "isSeedRight",
  "isSameDraw",
  "isSameInspectors",
] as const satisfies (keyof DrawChecks)[];

/** A fingerprint: breaks anywhere, so that it never widens a phone's page. */
const Print = ({ children }: { children: string }) => (
  <code className="break-all font-mono text-xs">{children}</code>
);

function Comparison({ checks }: { checks: DrawChecks }) {
  const t = useTranslations("inspections.plans");
  const holds = parts.every((part) => checks[part]);
  return (
    <Callout tone={holds ? "ok" : "bad"} title={t(holds ? "againSame" : "againDifferent")}>
      <ul className="mt-1 grid gap-1">
        {parts.map((part) => (
          <li key={part} className="flex items-center gap-1.5">
            {checks[part] ? (
              <CircleCheck aria-hidden="true" className="size-4 text-pine-ink" />
            ) : (
              <OctagonAlert aria-hidden="true" className="size-4 text-cinnabar" />
            )}
            {t(`checks.${part}`)}
            <span className="sr-only">{t(checks[part] ? "holds" : "fails")}</span>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

/** Everything from which a draw follows, in words and numbers, and a second draw beside it. */
export function DrawRecord({ plan, checks }: DrawRecordProps) {
  const [t, locale] = [useTranslations("inspections.plans"), useLocale()];
  return (
    <>
      <Section title={t("record")} compact>
        <DescriptionList
          descriptions={[
            { term: t("createdBy"), detail: plan.createdByName },
            { term: t("drawnBy"), detail: plan.drawnByName },
            { term: t("drawnAt"), detail: plan.drawnAt && formatMoment(plan.drawnAt, locale) },
            { term: t("populationCount"), detail: plan.targetIds.length },
            { term: t("inspectorPool"), detail: plan.pool.ids.length },
            { term: t("commitment"), detail: <Print>{plan.commitment}</Print> },
            { term: t("secret"), detail: <Print>{plan.secret}</Print> },
            { term: t("populationHash"), detail: <Print>{plan.populationHash ?? ""}</Print> },
            { term: t("entropy"), detail: plan.entropy },
            { term: t("seed"), detail: <Print>{plan.seed ?? ""}</Print> },
          ]}
        />
        <form method="get" className="mt-4">
          <input type="hidden" name="again" value="1" />
          <Button type="submit">{t("again")}</Button>
        </form>
        {checks && (
          <div className="mt-3" role="status">
            <Comparison checks={checks} />
          </div>
        )}
      </Section>
      <Section title={t("method")} compact>
        <ol className="grid max-w-measure list-decimal gap-1 pl-5 text-s">
          {([1, 2, 3, 4, 5] as const).map((step) => (
            <li key={step}>{t(`method${step}`)}</li>
          ))}
        </ol>
        <Disclosure summary={t("codes")} className="mt-2">
          <p className="grid grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))] gap-x-3 font-mono text-xs">
            {plan.targetIds.map((code) => (
              <span key={code} className="block">
                {code}
              </span>
            ))}
          </p>
        </Disclosure>
      </Section>
    </>
  );
}
