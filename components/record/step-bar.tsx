import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";

export type Step = { label: string; state: "done" | "now" | "ahead"; note?: string };

/** Where a case stands on its way. On phones only the present step is spelled out. */
export function StepBar({ steps, className }: { steps: Step[]; className?: string }) {
  const t = useTranslations("interface.steps");
  const present = steps.findIndex((step) => step.state === "now");
  return (
    <div className={className}>
      <p className="mb-2 text-s sm:hidden">
        {present >= 0 &&
          t("position", { step: present + 1, of: steps.length, label: steps[present]?.label ?? "" })}
      </p>
      <ol aria-label={t("label")} className="flex gap-1 text-xs">
        {steps.map((step) => (
          <li
            key={step.label}
            aria-current={step.state === "now" ? "step" : undefined}
            className={cn(
              "flex-1 border-line-strong border-t-[3px] pt-1.5 text-ink-3",
              step.state === "done" && "border-pine text-ink-2",
              step.state === "now" && "border-pine font-semibold text-ink",
              step.state === "ahead" && "border-dashed",
            )}
          >
            <span className="max-sm:sr-only">
              {step.state === "done" && <span aria-hidden="true">✓ </span>}
              {step.label}
              <span className="sr-only">{t(step.state)}</span>
              {step.note && <span className="block font-normal text-ink-3">{step.note}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
