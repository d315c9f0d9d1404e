import { ArrowLeftRight, CircleCheckBig, CircleX, Hourglass, SearchX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Seal } from "@/components/ui/seal";
import type { Verdict } from "@/lib/domain/registrations/certificates/schema";

const looks = {
  valid: { box: "border-pine bg-pine-wash", word: "text-pine-ink", Icon: CircleCheckBig },
  expired: { box: "border-amber bg-amber-wash", word: "text-amber", Icon: Hourglass },
  replaced: { box: "border-sky bg-sky-wash", word: "text-sky", Icon: ArrowLeftRight },
  revoked: { box: "border-cinnabar bg-cinnabar-wash", word: "text-cinnabar", Icon: CircleX },
  neverIssued: { box: "border-cinnabar bg-cinnabar-wash", word: "text-cinnabar", Icon: SearchX },
} as const;

type VerdictBoxProps = {
  verdict: Verdict;
  /** The organization that the certificate names. */
  name: string | null;
  /** One sentence, what it means. */
  meaning: string;
  children?: ReactNode;
};

/** What a certificate is worth, at a glance: a word, a shape, a colour, and the seal when it is valid. */
export function VerdictBox({ verdict, name, meaning, children }: VerdictBoxProps) {
  const t = useTranslations("certificates.verify");
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
          <Icon aria-hidden="true" className="size-10 shrink-0 sm:size-12" strokeWidth={1.75} />
          {t(`words.${verdict}`)}
        </h1>
        {name && <p className="mt-3 font-semibold text-l">{name}</p>}
        <p className="mt-1 max-w-measure">{meaning}</p>
        {children}
      </div>
      {verdict === "valid" && (
        <Seal
          words={locale === "en" ? t("seal") : t("sealInChinese")}
          size="large"
          className={cn(
            "max-sm:size-[4.6rem] max-sm:border-3 max-sm:p-1.5",
            locale === "en" ? "max-sm:text-s" : "max-sm:text-xl",
          )}
        />
      )}
    </section>
  );
}
