import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { CreditGrade } from "@/lib/domain/credit/schema";
import { gradeTones } from "./figures";

const looks = {
  ok: "border-pine text-pine-ink",
  warn: "border-amber text-amber",
  bad: "border-cinnabar text-cinnabar",
  neutral: "border-line-strong text-ink-2",
} as const;

const sizes = {
  small: "size-6 border-[1.5px] rounded-tag text-s",
  medium: "size-11 border-2 rounded text-xl",
  large: "size-16 border-3 rounded-[9px] text-2xl",
} as const;

/** The letter of a grade in its square frame; colour, letter and the word for listeners. */
export function GradeMark({ grade, size = "medium" }: { grade: CreditGrade; size?: keyof typeof sizes }) {
  const t = useTranslations("creditPages.grades");
  const tone = gradeTones[grade];
  return (
    <span
      role="img"
      aria-label={t(grade)}
      className={cn(
        "inline-grid shrink-0 select-none place-items-center font-extrabold leading-none",
        sizes[size],
        looks[tone],
      )}
    >
      {grade === "N" ? "—" : grade}
    </span>
  );
}
