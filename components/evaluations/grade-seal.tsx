import { useLocale, useTranslations } from "next-intl";
import { Seal } from "@/components/ui/seal";

/** The seal of a grade that holds. */
export function GradeSeal({ grade, size }: { grade: number; size?: "small" }) {
  const t = useTranslations("evaluations");
  return (
    <Seal words={useLocale() === "en" ? `${grade}A GRADE` : t("seal", { grade })} {...(size && { size })} />
  );
}
