import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";

const places = [
  { key: "rounds", href: "/bureau/evaluations" },
  { key: "grades", href: "/bureau/evaluations/grades" },
  { key: "sets", href: "/bureau/evaluations/sets" },
] as const;

/** The three places of evaluation at the bureau. */
export function EvaluationTabs({ current }: { current: (typeof places)[number]["key"] }) {
  const t = useTranslations("evaluations.bureau");
  return (
    <Tabs
      label={t("places")}
      tabs={places.map(({ key, href }) => ({ href, label: t(`tabs.${key}`), current: key === current }))}
    />
  );
}
