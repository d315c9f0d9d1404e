import { ArrowLeftRight, CircleCheckBig, CircleX, Hourglass, SearchX, TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Seal } from "@/components/ui/seal";
import type { CreditVerdict } from "@/lib/domain/credit/certificates/schema";

const looks = {
  inForce: { box: "border-pine bg-pine-wash", word: "text-pine-ink", Icon: CircleCheckBig },
  changed: { box: "border-amber bg-amber-wash", word: "text-amber", Icon: TriangleAlert },
  superseded: { box: "border-sky bg-sky-wash", word: "text-sky", Icon: ArrowLeftRight },
  expired: { box: "border-amber bg-amber-wash", word: "text-amber", Icon: Hourglass },
  void: { box: "border-cinnabar bg-cinnabar-wash", word: "text-cinnabar", Icon: CircleX },
  neverIssued: { box: "border-cinnabar bg-cinnabar-wash", word: "text-cinnabar", Icon: SearchX },
} as const;

type CreditVerdictBoxProps = {
  verdict: CreditVerdict;
  name: string | null;
  meaning: string;
  children?: ReactNode;
};

/** What a certificate of credit is worth, at a glance: a word, a shape, a colour, and the seal when it holds. */
export function CreditVerdictBox({ verdict, name, meaning, children }: CreditVerdictBoxProps) {
  const t = useTranslations("creditPages.verify");
  const locale = useLocale();
  const { box, word, Icon } = looks[verdict];
  return (
    <section
      aria-labelledby="verdict"
      data-keep-together=""
      className={cn("flex items-start justify-between gap-4 rounded-panel border-2 p-5 sm:p-7", box)}
    >
      <div className="min-w-0">
        <h1 id="verdict" className={cn("flex items-center gap-3 text-2xl", word)}>
          <Icon aria-hidden="true" className="size-10 shrink-0" strokeWidth={1.75} />
          {t(`words.${verdict}`)}
        </h1>
        {name && <p className="mt-3 font-semibold text-l">{name}</p>}
        <p className="mt-1 max-w-measure">{meaning}</p>
        {children}
      </div>
      {verdict === "inForce" && (
        <Seal words={locale === "en" ? t("seal") : t("sealInChinese")} size="medium" />
      )}
    </section>
  );
}
