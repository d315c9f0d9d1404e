import { Circle, CircleCheck, CircleDashed, PencilLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";

export type StepState = "notStarted" | "incomplete" | "complete" | "correct";
/** A page of something that is written in steps; without state where there is none, as of the last look. */
export type ListedStep = { key: string; href: string; label: string; state: StepState | null };

const looks = {
  notStarted: { Icon: CircleDashed, classes: "text-ink-3" },
  incomplete: { Icon: Circle, classes: "text-amber" },
  complete: { Icon: CircleCheck, classes: "text-pine-ink" },
  correct: { Icon: PencilLine, classes: "text-amber" },
};

type StepListProps = { steps: readonly ListedStep[]; current: string };

function Steps({ steps, current }: StepListProps) {
  const t = useTranslations("applications.form");
  return (
    <ol className="grid gap-0.5">
      {steps.map(({ key, href, label, state }) => {
        const { Icon, classes } = looks[state ?? "notStarted"];
        return (
          <li key={key}>
            <Link
              plain
              href={href}
              aria-current={key === current ? "page" : undefined}
              className={cn(
                "flex min-h-9 items-center gap-2 rounded px-2.5 py-1.5 text-s max-sm:min-h-11 hover:bg-sunken",
                key === current && "bg-pine-wash font-semibold text-pine-ink",
              )}
            >
              {state === null ? (
                <span className="w-4" />
              ) : (
                <Icon aria-hidden="true" className={cn("size-4 shrink-0", classes)} />
              )}
              <span className="min-w-0">
                {label}
                {state && <span className="sr-only">{t("stateOf", { state: t(`states.${state}`) })}</span>}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

/** The pages of an application with how far each is: at the side where there is room, folded above on a phone. */
export function StepList(props: StepListProps) {
  const t = useTranslations("applications.form");
  const at = props.steps.findIndex(({ key }) => key === props.current) + 1;
  return (
    <>
      <nav aria-label={t("steps")} className="w-56 shrink-0 max-lg:hidden large:hidden">
        <Steps {...props} />
      </nav>
      <nav aria-label={t("steps")} className="large:block mb-2 lg:hidden">
        <Disclosure summary={t("stepOf", { at, all: props.steps.length })}>
          <Steps {...props} />
        </Disclosure>
      </nav>
    </>
  );
}
