import type { ComponentProps } from "react";
import { CorrectionCallout } from "@/components/applications/correction-list";
import { targetHref, useTargetWords } from "@/components/applications/targets";

type CorrectionsProps = { id: string } & Pick<ComponentProps<typeof CorrectionCallout>, "corrections">;

/** What an office asked to correct, each leading to the field or document that it concerns. */
export function Corrections({ id, corrections }: CorrectionsProps) {
  const wordsOf = useTargetWords();
  return (
    <CorrectionCallout
      corrections={corrections}
      hrefOf={(target) => targetHref(id, target)}
      wordsOf={wordsOf}
    />
  );
}
