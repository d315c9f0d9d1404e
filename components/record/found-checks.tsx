import { CircleCheck, OctagonAlert, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";

const outcomes = ["failed", "warning", "passed"] as const;
type Outcome = (typeof outcomes)[number];

/** A finding of the portal in the reader's language. */
export type SpokenFinding = {
  key: string;
  outcome: Outcome;
  /** The field it is about ("section.field"), a material, or "" for the whole. */
  target: string;
  title: string;
  text: string;
  basis: string;
  links?: readonly { href: string; label: string }[];
};

const looks = {
  failed: { Icon: OctagonAlert, tone: "text-cinnabar" },
  warning: { Icon: TriangleAlert, tone: "text-amber" },
  passed: { Icon: CircleCheck, tone: "text-pine-ink" },
} satisfies Record<Outcome, object>;

type TargetHref = (target: string) => string | null;

type FindingProps = { check: SpokenFinding; targetHref?: TargetHref; compact?: boolean };

function Finding({ check, targetHref, compact }: FindingProps) {
  const t = useTranslations();
  const { title, text, basis } = check;
  const { Icon, tone } = looks[check.outcome];
  const href = check.outcome === "passed" ? null : (targetHref?.(check.target) ?? null);
  return (
    <li className={cn("flex gap-2.5", compact ? "py-2" : "py-3")}>
      <Icon aria-hidden="true" className={cn("mt-0.5 size-4.5 shrink-0", tone)} />
      <div className="min-w-0 flex-1">
        <p className={cn("font-semibold", compact && "text-s")}>
          <span className="sr-only">{t(`checks.outcomes.${check.outcome}`)} </span>
          {title}
        </p>
        <p className="text-s">{text}</p>
        {check.links && check.links.length > 0 && (
          <p className="flex flex-wrap gap-x-3 text-s">
            <span className="py-0.5 text-ink-2">{t("checks.see")}</span>
            {check.links.map((link) => (
              <Link key={link.href} href={link.href} className="inline-block py-0.5">
                {link.label}
              </Link>
            ))}
          </p>
        )}
        <p className="text-ink-2 text-xs">{basis}</p>
        {href !== null && (
          <Link href={href} className="inline-flex min-h-6 items-center text-s max-sm:min-h-11">
            {t("checks.toField")}
            <span className="sr-only"> {title}</span>
          </Link>
        )}
      </div>
    </li>
  );
}

type FindingsProps = { checks: readonly SpokenFinding[]; targetHref?: TargetHref; compact: boolean };

function Findings({ checks, ...how }: FindingsProps) {
  return (
    <ul className="divide-y divide-line">
      {checks.map((check) => (
        <Finding key={`${check.key} ${check.target}`} check={check} {...how} />
      ))}
    </ul>
  );
}

type GroupProps = { outcome: Outcome; heading: string; children: ReactNode };

function Group({ outcome, heading, children }: GroupProps) {
  if (outcome === "passed") return <Disclosure summary={heading}>{children}</Disclosure>;
  return (
    <section aria-label={heading}>
      <p className={cn("font-semibold text-s", looks[outcome].tone)}>{heading}</p>
      {children}
    </section>
  );
}

type FoundChecksProps = {
  checks: readonly SpokenFinding[];
  /** Where a field ("section.field"), material or section can be corrected; null where it cannot be from here. */
  targetHref?: TargetHref;
  /** For the rail of a case page. */
  compact?: boolean;
};

/** What the portal found out by itself: what bars the application, what is to be weighed, and, folded, what is in order. */
export function FoundChecks({ checks, targetHref, compact = false }: FoundChecksProps) {
  const t = useTranslations("checks");
  if (checks.length === 0) return <p className="text-ink-2 text-s">{t("none")}</p>;
  const groups = outcomes
    .map((outcome) => ({ outcome, some: checks.filter((check) => check.outcome === outcome) }))
    .filter(({ some }) => some.length > 0);
  return (
    <div className={cn("grid", compact ? "gap-2" : "gap-4")}>
      {groups.map(({ outcome, some }) => (
        <Group key={outcome} outcome={outcome} heading={t(`counts.${outcome}`, { count: some.length })}>
          <Findings checks={some} compact={compact} {...(targetHref && { targetHref })} />
        </Group>
      ))}
    </div>
  );
}
