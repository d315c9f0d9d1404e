import { ArrowLeftRight, CircleCheckBig, CircleX, Hourglass, SearchX, TriangleAlert } from "lucide-react";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Seal } from "@/components/ui/seal";

const looks = {
  inForce: { box: "border-pine bg-pine-wash", word: "text-pine-ink", Icon: CircleCheckBig },
  changed: { box: "border-amber bg-amber-wash", word: "text-amber", Icon: TriangleAlert },
  superseded: { box: "border-sky bg-sky-wash", word: "text-sky", Icon: ArrowLeftRight },
  expired: { box: "border-amber bg-amber-wash", word: "text-amber", Icon: Hourglass },
  void: { box: "border-cinnabar bg-cinnabar-wash", word: "text-cinnabar", Icon: CircleX },
  neverIssued: { box: "border-cinnabar bg-cinnabar-wash", word: "text-cinnabar", Icon: SearchX },
} as const;

type VerdictBoxProps = {
  look: keyof typeof looks;
  /** The verdict in a word or two. */
  word: string;
  /** The organization that the certificate names. */
  name: string | null;
  /** One sentence, what it means. */
  meaning: string;
  /** Words of the seal that a certificate in force is shown with. */
  seal: string;
  size: "medium" | "large";
  children?: ReactNode;
};

/** What a certificate is worth, at a glance: a word, a shape, a colour, and the seal when it is in force. */
export function VerdictBox({ look, word, name, meaning, seal, size, children }: VerdictBoxProps) {
  const locale = useLocale();
  const { box, word: wordColour, Icon } = looks[look];
  const isLarge = size === "large";
  const smallerOnPhones = cn(
    "max-sm:size-[4.6rem] max-sm:border-3 max-sm:p-1.5",
    locale === "en" ? "max-sm:text-s" : "max-sm:text-xl",
  );
  return (
    <section
      aria-labelledby="verdict"
      data-keep-together=""
      className={cn("flex items-start justify-between gap-4 rounded-panel border-2 p-5 sm:p-7", box)}
    >
      <div className="min-w-0">
        <h1 id="verdict" className={cn("flex items-center gap-3 text-2xl", wordColour)}>
          <Icon
            aria-hidden="true"
            className={cn("size-10 shrink-0", isLarge && "sm:size-12")}
            strokeWidth={1.75}
          />
          {word}
        </h1>
        {name && <p className="mt-3 font-semibold text-l">{name}</p>}
        <p className="mt-1 max-w-measure">{meaning}</p>
        {children}
      </div>
      {look === "inForce" && (
        <Seal words={seal} size={size} className={isLarge ? smallerOnPhones : undefined} />
      )}
    </section>
  );
}
